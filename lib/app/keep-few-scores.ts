import type { CompanyId } from '@/lib/domain/ids';
import { keepScores } from './keep-scores';
import { readAt } from './read-at';
import { readCompany } from './read-company';

/** Right after something was recorded, in the page where it was: how its debtors stand now. What fails is done with the next ones. */
export async function keepFewScores(company: CompanyId): Promise<void> {
  const settings = await readCompany(company);
  await keepScores({ company: settings, at: readAt(settings.timeZone), isFewAlone: true });
}
