import { useEffect, useState } from 'preact/hooks';
import { ScoreChanges } from '@/components/debtor/score-changes';
import { keepAllScores } from '@/lib/app/keep-all-scores';
import { keepScoresSoon } from '@/lib/app/keep-scores-soon';
import { readAt } from '@/lib/app/read-at';
import { type ScoreHistory, watchScoreHistory } from '@/lib/app/watch-score-history';
import type { ScoreHistoryProps } from '../part-props';

const MINUTE_MS = 60_000;
const NOT_READ: ScoreHistory = { updatedAt: null, changes: [] };

/** How fresh the score on screen is, minute by minute, and what moved it. */
export function KeptScore({ view, company }: ScoreHistoryProps) {
  const { debtor, record } = view;
  const [history, setHistory] = useState(NOT_READ);
  const [now, setNow] = useState(() => readAt(company.timeZone).now);
  const look = () => setNow(readAt(company.timeZone).now);
  useEffect(() => {
    const timer = setInterval(look, MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    setHistory(NOT_READ);
    return watchScoreHistory(company.id, debtor, (kept) => {
      look();
      setHistory(kept);
    });
  }, [company.id, debtor]);
  // Nobody may have worked anything out yet: what comes later is held against this.
  useEffect(() => {
    keepAllScores([company]).catch((error) => console.warn('the score is not kept yet', error));
  }, [company.id, debtor]);
  // Others of the team may have recorded something.
  useEffect(() => keepScoresSoon(company.id), [company.id, debtor, record]);
  return <ScoreChanges {...history} now={now} timeZone={company.timeZone} />;
}
