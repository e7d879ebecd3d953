import type { Scope } from '@/lib/domain/assessment';
import type { Money as Amount } from '@/lib/domain/money';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';

interface ItemAmountProps {
  readonly of: Amount;
  /** What the books say, where it was converted. */
  readonly booked?: Amount | undefined;
  readonly scope: Pick<Scope, 'conversion'>;
}

/** An amount in a column of one currency: what is in another names itself, and what was converted tells from what. */
export function ItemAmount({ of, booked, scope: { conversion } }: ItemAmountProps) {
  const words = useWords();
  const isOther = conversion !== undefined && of.currency !== conversion.into;
  return (
    <>
      <Money of={of} as={isOther ? 'money' : 'amount'} />
      {booked && <small class="booked dim">{words.t('item_booked', { amount: words.format.money(booked) })}</small>}
    </>
  );
}
