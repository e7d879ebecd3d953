import type { CompanySettings } from '@/lib/domain/company';
import { watchScoreDues } from '@/lib/store/score-dues';
import { keepAllScores } from './keep-all-scores';

/** Events come in rows, and whoever recorded one in a page of ours is quicker. */
const AFTER_MS = 20_000;

/** For as long as this page lives: works out anew whose standing may have changed, whatever changed it. */
export function keepScoring(companies: () => Promise<readonly CompanySettings[]>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watchScoreDues(() => {
    clearTimeout(timer);
    timer = setTimeout(async () => keepAllScores(await companies()), AFTER_MS);
  });
}
