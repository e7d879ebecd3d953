import type { ThanksToSend } from '@/lib/domain/action-overview';
import { debtorName } from '../debtor/debtor-name';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';

interface ThanksQueueProps {
  readonly thanks: readonly ThanksToSend[];
  /** Those that can go by e-mail: their number. */
  readonly ready: number;
  /** Saves a message for each; null: none can. */
  readonly onSave: (() => void) | null;
  /** Records them as sent; null: none was saved yet. */
  readonly onSent: (() => void) | null;
  readonly hasEmail: (thanks: ThanksToSend) => boolean;
}

/** Thank-yous and receipts of the whole book, sent in one push by a person (domain.md R3-07). */
export function ThanksQueue({ thanks, ready, onSave, onSent, hasEmail }: ThanksQueueProps) {
  const words = useWords();
  if (thanks.length === 0) return null;
  return (
    <Section title={words.t('thanks_title')} aside={words.format.count(thanks.length)} testId="thanks-queue">
      <ul class="record-list">
        {thanks.map((each) => (
          <li key={`${each.debtor} ${each.due.invoice}`} class="record-entry" data-testid="thanks-queued">
            <a href={`#debtor/${each.debtor}/action`}>
              <bdi>{debtorName(each, words)}</bdi>
            </a>
            <span class="dim">
              {words.t(each.due.kind === 'receipt' ? 'thanks_kind_receipt' : 'thanks_kind_thanks')} ·{' '}
              {words.t('thanks_line', {
                invoice: each.due.invoice,
                amount: words.format.money(each.due.amount),
                date: words.format.date(each.due.paidOn),
              })}
              {!hasEmail(each) && ` · ${words.t('thanks_no_email')}`}
            </span>
          </li>
        ))}
      </ul>
      <div class="record-row">
        {onSave && (
          <Button onClick={onSave} testId="thanks-save-all">
            {words.t('thanks_send_all', { count: ready })}
          </Button>
        )}
        {onSent && (
          <Button kind="primary" onClick={onSent} testId="thanks-all-sent">
            {words.t('thanks_all_sent', { count: ready })}
          </Button>
        )}
      </div>
    </Section>
  );
}
