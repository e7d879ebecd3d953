import { addMoney, type Money } from './money';

/** All of these together, one amount per currency: what is in two currencies is never one sum. */
export function sumPerCurrency(amounts: readonly Money[]): readonly Money[] {
  const byCurrency = Map.groupBy(amounts, ({ currency }) => currency);
  return [...byCurrency.values()].map((of) => of.reduce(addMoney));
}
