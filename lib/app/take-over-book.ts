import type { CompanyId } from '@/lib/domain/ids';
import { noteTeamBook } from '@/lib/store/team-books';

/** This browser publishes the company's books from now on, whichever did before: as soon as it is connected. */
export const takeOverBook = (company: CompanyId): Promise<void> => noteTeamBook(company, { isTakingOver: true });
