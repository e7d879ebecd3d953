import type { CompanyId } from '@/lib/domain/ids';
import { keepAllScores } from './keep-all-scores';
import { readCompany } from './read-company';

/** Whoever fills in a list records one event after the other, and what is on screen is drawn first. */
const AFTER_MS = 10_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Soon, and once for all that happens until then, a worker sees how debtors stand now. What a closed page leaves, the next one does. */
export function keepScoresSoon(company: CompanyId): void {
  if (typeof Worker === 'undefined') return;
  clearTimeout(timer);
  timer = setTimeout(async () => {
    await keepAllScores([await readCompany(company)]).catch((error) => console.warn('scores are not kept yet', error));
  }, AFTER_MS);
}
