import '@/components/dunning/dunning.css';
import { useEffect, useState } from 'preact/hooks';
import { DueActions } from '@/components/dunning/due-actions';
import { FiguresTable } from '@/components/dunning/figures-table';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { useWords } from '@/components/ui/words-context';
import { readAt } from '@/lib/app/read-at';
import { type ActionsAnswer, startActionsJob } from '@/lib/platform/actions-job';
import { ThanksToday } from '../action/thanks-today';
import type { DeskPageProps } from '../desk-page-props';
import { usePolicy } from '../use-policy';

/** As many as a screen has room for. */
const SHOWN = 20;

/** On the first page of the desk: what the ladder asks of the whole book today, what is ready for the agency, and whom to thank. */
export function ActionsToday({ company }: DeskPageProps) {
  const words = useWords();
  const [answer, setAnswer] = useState<ActionsAnswer | 'looking'>('looking');
  const policy = usePolicy(company);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setAnswer('looking');
    return policy ? startActionsJob({ company, policy, at: readAt(company.timeZone) }, setAnswer) : undefined;
  }, [company, policy, turn]);
  if (answer === 'looking') return <p class="dim">{words.t('actions_looking')}</p>;
  if (answer === 'failed') return <Notice tone="warn">{words.t('actions_failed')}</Notice>;
  if (answer === null) return <p class="dim">{words.t('actions_no_book')}</p>;
  const { due, dueCount, waiting, paused, thanks, figures } = answer;
  const released = due.filter(({ action }) => action.needsRelease);
  const asked = due.filter(({ action }) => !action.needsRelease).slice(0, SHOWN);
  return (
    <>
      <Section title={words.t('actions_title')} aside={words.format.count(dueCount)} testId="actions-today">
        {dueCount === 0 && <p class="dim">{words.t('actions_none')}</p>}
        {asked.length > 0 && <DueActions due={asked} />}
        {dueCount > asked.length + released.length && (
          <p class="dim">{words.t('actions_more', { shown: asked.length, all: dueCount - released.length })}</p>
        )}
        <p class="dim">{words.t('actions_others', { waiting, paused })}</p>
      </Section>
      {released.length > 0 && (
        <Section
          title={words.t('actions_handover_title')}
          aside={words.format.count(released.length)}
          testId="ready-for-handover"
        >
          <DueActions due={released.slice(0, SHOWN)} />
        </Section>
      )}
      <ThanksToday company={company} thanks={thanks} onRecorded={() => setTurn(turn + 1)} />
      <FiguresTable figures={figures} />
    </>
  );
}
