import type { CompanySettings } from '@/lib/domain/company';
import { dateInZone, type Instant, type LocalDate } from '@/lib/domain/local-date';
import { readClock } from '@/lib/platform/clock';
import { startScoresJob } from '@/lib/platform/scores-job';
import { currentGenerations } from '@/lib/store/generations';
import { hasScoreDues, readScoreRun } from '@/lib/store/score-dues';

/** Somebody's standing may have changed, or it is another day than the one on which all were worked out. Without a book there is nothing to do. */
async function isDue({ id }: CompanySettings, today: LocalDate): Promise<boolean> {
  if ((await currentGenerations(id)).length === 0) return false;
  return (await hasScoreDues(id)) || (await readScoreRun(id))?.on !== today;
}

/** Whether any of these companies has debtors to work out anew. */
export async function areScoresDue(companies: readonly CompanySettings[], now: Instant): Promise<boolean> {
  for (const company of companies) if (await isDue(company, dateInZone(now, company.timeZone))) return true;
  return false;
}

/** Has workers see to it, one company after the other; in a page or a background that can start any. */
export async function keepAllScores(companies: readonly CompanySettings[]): Promise<void> {
  for (const company of companies) {
    const now = readClock();
    const today = dateInZone(now, company.timeZone);
    if (await isDue(company, today)) await startScoresJob(company, { now, today });
  }
}
