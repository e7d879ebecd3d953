import type { Money as Amount } from '@/lib/domain/money';
import { useWords } from './words-context';

interface MoneyProps {
  readonly of: Amount;
  /** `amount`: a column of figures. `figure`: a line that names the currency already. */
  readonly as?: 'money' | 'amount' | 'figure';
}

/** An amount in tabular figures, formatted for the reader's language. */
export function Money({ of, as = 'money' }: MoneyProps) {
  const { format } = useWords();
  return <span class="num">{format[as](of)}</span>;
}
