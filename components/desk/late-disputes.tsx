import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { DisputeRows, type DisputeRowsProps } from './dispute-rows';

/** Disputes whose action was not done by its day: for whoever sees to it that they are solved (domain.md R0-05). Nothing while there is none. */
export function LateDisputes({ rows, today, hrefOf }: Omit<DisputeRowsProps, 'isUnsent'>) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <Section title={words.t('disputes_late')} aside={words.format.count(rows.length)} testId="late-disputes">
      <DisputeRows rows={rows} today={today} hrefOf={hrefOf} />
    </Section>
  );
}
