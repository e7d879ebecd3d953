import type { ComponentChildren } from 'preact';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { ReferralRecord } from '@/lib/domain/record/referral-record';
import { debtorName } from '../debtor/debtor-name';
import { RecordBy } from '../record/record-by';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { rolesText } from './decision-words';
import { ReferralPicture } from './referral-picture';

export interface QueuedReferral {
  readonly debtor: DebtorKey;
  /** Null: it has left the book. */
  readonly identity: DebtorIdentity | null;
  readonly referral: ReferralRecord;
}

interface ReferralQueueProps {
  /** Most at stake first. */
  readonly waiting: readonly QueuedReferral[];
  /** The one that is being answered; null: none. */
  readonly open: ReferralRecord['id'] | null;
  readonly onOpen: (id: ReferralRecord['id'] | null) => void;
  /** The form of the one that is open. */
  readonly form: (queued: QueuedReferral) => ComponentChildren;
}

/** Deals that wait for an answer, with all that was on the screen of whoever asked (R3-10). */
export function ReferralQueue({ waiting, open, onOpen, form }: ReferralQueueProps) {
  const words = useWords();
  return (
    <Section title={words.t('queue_title')} aside={words.format.count(waiting.length)} testId="referrals">
      {waiting.length === 0 && <p class="dim">{words.t('queue_none')}</p>}
      <ul class="record-list">
        {waiting.map((queued) => {
          const { debtor, identity, referral } = queued;
          const { id, atStake, question, answer } = referral;
          const name = identity ? debtorName(identity, words) : words.t('desk_gone_title');
          return (
            <li key={id} class="record-entry queued" data-testid="queued">
              <span class="record-row">
                <Badge>{atStake ? words.format.money(atStake) : words.t('unknown')}</Badge>
                <a href={`#debtor/${debtor}`}>
                  <bdi>{name}</bdi>
                </a>
              </span>
              <RecordBy {...referral} />
              {question && <p class="decided-reason">{question}</p>}
              <ReferralPicture referral={referral} />
              {answer && <p>{words.t('decided_waits', { roles: rolesText(answer.waitsFor, words) })}</p>}
              <span class="record-row">
                <Button
                  onClick={() => onOpen(open === id ? null : id)}
                  isExpanded={open === id}
                  testId="queued-answer"
                  label={words.t('queue_answer_label', { name })}
                >
                  {words.t('queue_answer')}
                </Button>
              </span>
              {open === id && form(queued)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
