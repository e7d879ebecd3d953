import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import type { Words } from '@/lib/words/words';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { scheduleText } from './schedule-text';
import type { ArrangementCase, WorkedArrangement } from './work-arrangement';

const OVER_SHARE = ruleId('ARR-03');

interface ArrangementOutcomeProps {
  readonly worked: WorkedArrangement;
  readonly about: ArrangementCase;
}

/** Why the shortest that the share allows is for somebody else to decide; null: it is not. */
function referral({ proposal }: WorkedArrangement, { terms }: ArrangementCase, words: Words): string | null {
  if (proposal?.outcome !== 'refer') return null;
  if (proposal.because !== 'too-many') return words.t('arrangement_refer_small', { pct: terms.maxSharePct });
  const fields = { pct: terms.maxSharePct, count: proposal.count ?? 0, max: terms.maxInstalments };
  return words.t('arrangement_refer_many', fields);
}

/** What it comes to: the instalments, until when, and what is left for the customer's own use. */
export function ArrangementOutcome({ worked, about }: ArrangementOutcomeProps) {
  const words = useWords();
  const { instalments, left, sharePct } = worked;
  const refer = referral(worked, about, words);
  const last = instalments?.at(-1);
  if (!instalments || !last) return null;
  const pct = display.percent(about.terms.maxSharePct);
  return (
    <>
      <dl class="outcome" data-testid="arrangement-outcome">
        <dt>{words.t('arrangement_instalments', { count: instalments.length })}</dt>
        <dd class="num" data-testid="arrangement-schedule">
          {scheduleText(instalments, words)}
        </dd>
        <dt>{words.t('arrangement_last_on')}</dt>
        <dd class="num">{words.format.date(last.dueOn, about.today)}</dd>
        {left && sharePct !== null && (
          <>
            <dt>{words.t('arrangement_left')}</dt>
            <dd class="num" data-testid="arrangement-left">
              {words.format.money(left)} ({words.format.percent(100 - sharePct)})
            </dd>
          </>
        )}
      </dl>
      {refer && (
        <Notice tone="warn" icon="warn" testId="arrangement-refer">
          {refer}
        </Notice>
      )}
      {sharePct !== null && sharePct > about.terms.maxSharePct && (
        <Notice tone="warn" icon="warn" testId="arrangement-over-share">
          {words.rule(OVER_SHARE, { pct })}
        </Notice>
      )}
    </>
  );
}
