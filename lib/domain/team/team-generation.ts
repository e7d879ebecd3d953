import type { BookGeneration } from '../book';
import type { CompanyId } from '../ids';

const PREFIX = 'team/';

/** Whether it came by way of the team: what it holds is read from there, debtor by debtor. */
export const isTeamGeneration = ({ slot }: Pick<BookGeneration, 'slot'>): boolean => slot?.startsWith(PREFIX) ?? false;

/** A generation of the team's books as a browser without books keeps it. */
export const teamGeneration = (generation: BookGeneration, company: CompanyId): BookGeneration => ({
  ...generation,
  company,
  state: 'current',
  slot: `${PREFIX}${generation.id}`,
});
