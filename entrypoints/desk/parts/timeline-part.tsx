import { useEffect, useState } from 'preact/hooks';
import { companyName } from '@/components/company/company-name';
import { SavingNotice } from '@/components/record/saving-notice';
import { Timeline } from '@/components/record/timeline';
import { useWords } from '@/components/ui/words-context';
import { eraseText } from '@/lib/app/erase-text';
import { readTimeline } from '@/lib/app/read-timeline';
import { retractEvent } from '@/lib/app/retract-event';
import { watchScoreHistory } from '@/lib/app/watch-score-history';
import { mayRecord, mayRetractOfOthers } from '@/lib/domain/record/rights';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import type { ScoreChange } from '@/lib/domain/score-history/kept-score';
import type { PartProps } from '../part-props';
import { useOwnName } from '../use-own-name';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';

/** What nobody takes back: it says that something else was, or was erased. */
const FINAL = ['event.retracted', 'text.erased'];

/** Everything that happened with this customer, and a way to take back what was recorded by mistake. */
export function TimelinePart({ view, company, now, whenSeen }: PartProps) {
  const { debtor, record, assessment } = view;
  const words = useWords();
  const [entries, setEntries] = useState<readonly TimelineEntry[]>([]);
  const [changes, setChanges] = useState<readonly ScoreChange[]>([]);
  const [name, role] = [useOwnName(), useOwnRole()];
  const { saving, save, giveName } = useSaving(whenSeen);
  useEffect(() => {
    readTimeline(debtor).then(setEntries);
  }, [debtor, record]);
  useEffect(() => watchScoreHistory(company.id, debtor, (kept) => setChanges(kept.changes)), [company.id, debtor]);
  const mayRetract = ({ by, type }: TimelineEntry) =>
    !FINAL.includes(type) && (by === name || (role !== null && mayRetractOfOthers(role)));
  const retract = ({ id }: TimelineEntry) =>
    save(
      () => retractEvent({ company: company.id, debtor, event: id, reason: '', at: now() }),
      () => undefined,
    );
  const erase = (of: readonly TimelineEntry[]) =>
    save(
      () => eraseText({ company: company.id, debtor, events: of.map(({ id }) => id), what: 'text', at: now() }),
      () => undefined,
    );
  const mayErase = role !== null && mayRecord(role, 'text.erased');
  // A personal note is its author's alone.
  const shown = entries.filter(({ id, by }) => by === name || !record.comments.some((each) => each.id === id && each.isPersonal));
  return (
    <>
      <SavingNotice saving={saving} onName={giveName} />
      <Timeline
        entries={shown}
        changes={changes}
        timeZone={company.timeZone}
        mayRetract={mayRetract}
        onRetract={retract}
        onErase={mayErase ? erase : null}
        paperHead={words.t('timeline_paper', {
          company: companyName(company, words),
          date: words.format.date(assessment.at.today),
        })}
        onPrint={() => window.print()}
      />
    </>
  );
}
