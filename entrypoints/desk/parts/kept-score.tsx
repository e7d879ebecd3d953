import { useEffect, useState } from 'preact/hooks';
import { ScoreChanges } from '@/components/debtor/score-changes';
import { keepShownScore } from '@/lib/app/keep-shown-score';
import { readAt } from '@/lib/app/read-at';
import { type ScoreHistory, watchScoreHistory } from '@/lib/app/watch-score-history';
import type { CompanySettings } from '@/lib/domain/company';
import type { PartProps } from '../part-props';

export interface ScoreHistoryProps {
  readonly view: PartProps['view'];
  readonly company: CompanySettings;
}

const MINUTE_MS = 60_000;

/** How fresh the score on screen is, minute by minute, and what moved it. */
export function KeptScore({ view, company }: ScoreHistoryProps) {
  const { debtor, assessment } = view;
  const [history, setHistory] = useState<ScoreHistory | null>(null);
  const [now, setNow] = useState(() => readAt(company.timeZone).now);
  const look = () => setNow(readAt(company.timeZone).now);
  useEffect(() => {
    const timer = setInterval(look, MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    setHistory(null);
    return watchScoreHistory(company.id, debtor, (kept) => {
      look();
      setHistory(kept);
    });
  }, [company.id, debtor]);
  useEffect(() => {
    keepShownScore(company, debtor).catch((error) => console.warn('the score is not kept yet', error));
  }, [company.id, debtor, assessment.score.value, assessment.verdict, view.record]);
  return history && <ScoreChanges {...history} now={now} timeZone={company.timeZone} />;
}
