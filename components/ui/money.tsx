import type { Money as Amount } from '@/lib/domain/money';
import { useWords } from './words-context';

interface MoneyProps {
  readonly of: Amount;
  /** Without the currency sign, for columns of figures. */
  readonly isBare?: boolean;
}

/** An amount in tabular figures, formatted for the reader's language. */
export function Money({ of, isBare = false }: MoneyProps) {
  const { format } = useWords();
  return <span class="num">{isBare ? format.amount(of) : format.money(of)}</span>;
}
