import type { AgedItem, BucketId } from '@/lib/domain/assessment';
import type { Words } from '@/lib/words/words';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';

const TONE: Readonly<Record<BucketId, 'plain' | 'refer' | 'reject'>> = {
  'not-due': 'plain',
  '1-30': 'refer',
  '31-60': 'reject',
  '61-90': 'reject',
  'over-90': 'reject',
};

function ageText({ item, daysPastDue }: AgedItem, words: Words): string {
  if (item.kind === 'credit-note') return words.t('item_credit');
  if (item.kind === 'payment-on-account') return words.t('item_on_account');
  if (daysPastDue === null) return words.t('item_undated');
  if (daysPastDue === 0) return words.t('item_due_today');
  const days = words.format.days(Math.abs(daysPastDue));
  return words.t(daysPastDue > 0 ? 'item_late' : 'item_due_in', { days });
}

/** How late one item is, in words; an assumed due date is said. */
export function AgeingChip({ aged }: { readonly aged: AgedItem }) {
  const words = useWords();
  const text = ageText(aged, words);
  const isLate = aged.bucket !== null && aged.bucket !== 'not-due';
  const assumed = aged.isDueDateAssumed ? words.t('item_assumed') : undefined;
  return (
    <>
      {isLate && aged.bucket ? <Badge tone={TONE[aged.bucket]}>{text}</Badge> : <span class="dim">{text}</span>}
      {assumed && (
        <>
          {' '}
          <span class="dim" title={words.t('item_assumed_why')}>
            {assumed}
          </span>
        </>
      )}
    </>
  );
}
