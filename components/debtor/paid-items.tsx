import type { Assessment } from '@/lib/domain/assessment';
import { daysBetween } from '@/lib/domain/local-date';
import type { SettledItem } from '@/lib/domain/open-item';
import { invoiceName } from '@/lib/domain/team/invoice-name';
import type { Words } from '@/lib/words/words';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { ItemAmount } from './item-amount';
import { ItemColumns } from './item-columns';
import { SourceNote } from './source-note';

function latenessText({ dueOn, settledOn }: SettledItem, words: Words): string | null {
  if (dueOn === null) return null;
  const days = daysBetween(dueOn, settledOn);
  if (days === 0) return words.t('paid_on_time');
  return words.t(days > 0 ? 'item_late' : 'paid_early', { days: words.format.days(Math.abs(days)) });
}

interface PaidItemsProps {
  /** The latest first. */
  readonly paid: readonly SettledItem[];
  readonly assessment: Pick<Assessment, 'scope' | 'at'>;
}

/** What was paid last, when, and who says so. */
export function PaidItems({ paid, assessment }: PaidItemsProps) {
  const words = useWords();
  const [latest] = paid;
  if (!latest) return null;
  const { today } = assessment.at;
  const dayOf = ({ settledOn }: SettledItem) => words.format.date(settledOn, today);
  return (
    <Section title={words.t('paid_title')} aside={words.t('paid_last', { date: dayOf(latest) })} testId="paid">
      <table class="items">
        <ItemColumns />
        <tbody>
          {paid.map((item) => (
            <tr key={item.id} data-testid="paid-item">
              <td>
                <bdi>{invoiceName({ id: item.id, number: null })}</bdi>{' '}
                <span class="dim">{[dayOf(item), latenessText(item, words)].filter((part) => part !== null).join(' · ')}</span>
                <SourceNote of={[['source_field_payment', item.from]]} assessment={assessment} />
              </td>
              <td class="items-amount">
                <ItemAmount of={item.amount} scope={assessment.scope} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
