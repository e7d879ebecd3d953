import type { LocalDate } from '@/lib/domain/local-date';
import { useWords } from './words-context';

interface DateTextProps {
  readonly of: LocalDate;
  /** Leaves the year out when it is this one. */
  readonly today?: LocalDate;
}

/** A calendar date, machine-readable for assistive technology. */
export function DateText({ of, today }: DateTextProps) {
  const { format } = useWords();
  return (
    <time class="num" dateTime={of}>
      {format.date(of, today)}
    </time>
  );
}
