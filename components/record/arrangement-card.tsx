import { useState } from 'preact/hooks';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { ArrangementTerms } from './arrangement-terms';
import { deviationText, STATE_WORDS } from './arrangement-words';
import { CancelForm } from './cancel-form';
import { RecordBy } from './record-by';
import { SentText } from './sent-text';

interface ArrangementCardProps {
  readonly standing: ArrangementStanding;
  readonly today: LocalDate;
  /** Null where it cannot be, or not by whoever looks. */
  readonly onConfirm: (() => void) | null;
  readonly onCancel: ((reason: string) => void) | null;
}

const TONES = { deviating: 'reject', proposed: 'refer' } as const;

function Progress({ standing: { progress }, today }: Pick<ArrangementCardProps, 'standing' | 'today'>) {
  const words = useWords();
  if (!progress) return null;
  const { paid, total, next, deviations } = progress;
  return (
    <>
      <p data-testid="arrangement-progress">
        {words.t('arrangement_progress', { n: paid, total })}
        {next &&
          ` · ${words.t('arrangement_next', { amount: words.format.money(next.amount), date: words.format.date(next.dueOn, today) })}`}
      </p>
      {deviations.map((deviation) => (
        <p key={deviationText(deviation, words)} class="record-wrong" data-testid="arrangement-deviation">
          {deviationText(deviation, words)}
        </p>
      ))}
    </>
  );
}

/** An arrangement as it stands by the book: how far it came, what is wrong, and what was agreed. */
export function ArrangementCard({ standing, today, onConfirm, onCancel }: ArrangementCardProps) {
  const words = useWords();
  const [isEnding, setEnding] = useState(false);
  const { arrangement, state } = standing;
  return (
    <article class="record-card" data-testid="arrangement" data-state={state}>
      <header class="record-row">
        <Badge tone={state in TONES ? TONES[state as keyof typeof TONES] : 'plain'}>{words.t(STATE_WORDS[state])}</Badge>
        <strong class="num">{words.format.money(arrangement.debt)}</strong>
      </header>
      <Progress standing={standing} today={today} />
      {state === 'proposed' && <p>{words.t('arrangement_unconfirmed')}</p>}
      {arrangement.cancelledBecause && <p>{arrangement.cancelledBecause}</p>}
      <ArrangementTerms arrangement={arrangement} />
      {arrangement.confirmation && <SentText {...arrangement.confirmation} />}
      <RecordBy {...arrangement} />
      {(onConfirm || onCancel) && !isEnding && (
        <div class="record-row">
          {onConfirm && (
            <Button kind="primary" onClick={onConfirm} testId="arrangement-confirm">
              {words.t('arrangement_confirm')}
            </Button>
          )}
          {onCancel && (
            <Button onClick={() => setEnding(true)} testId="arrangement-cancel">
              {words.t('arrangement_cancel')}
            </Button>
          )}
        </div>
      )}
      {onCancel && isEnding && <CancelForm onCancel={onCancel} onBack={() => setEnding(false)} />}
    </article>
  );
}
