import type { At } from '@/lib/domain/assessment';
import type { Candidate } from '@/lib/domain/match';
import type { SidebarView } from '@/lib/domain/view';
import type { FlagHandover } from '@/lib/platform/flag-handover';
import type { PageCompanies } from './companies-for-page';
import { currentBook } from './current-book';
import { findDebtors } from './find-debtors';
import { recognise } from './recognise';
import { viewReadPage } from './view-read-page';
import { viewSidebar } from './view-sidebar';

/** Enough to choose from. */
const MOST = 8;
/** Lines of a selection that are tried by themselves: the first of an address is a name. */
const MOST_LINES = 5;

export interface FlaggedInput extends FlagHandover {
  readonly companies: PageCompanies;
  readonly at: At;
}

/** Who may be meant by what somebody pointed at. One is proposed and never taken: a person confirms it. */
export async function findFlagged(input: FlaggedInput): Promise<readonly Candidate[]> {
  const { selection, claims, isAdapter, origin, companies, at } = input;
  if (selection !== null) return bySelection(selection, companies);
  if (claims.length === 0) return [];
  const view = isAdapter
    ? await viewSidebar({ sightings: claims, origin, canFillTerm: false, at, companies })
    : await viewReadPage({ claims, companies, at });
  return candidatesOf(view);
}

function candidatesOf(view: SidebarView): readonly Candidate[] {
  if (view.state === 'choose') return view.candidates;
  return view.state === 'assessed' ? [{ debtor: view.debtor, identity: view.identity, evidence: view.evidence }] : [];
}

/** As a whole first: a number, an identifier or the beginning of a name; then what is like a name; then line by line. */
async function bySelection(selection: string, { company }: PageCompanies): Promise<readonly Candidate[]> {
  const lines = selection.split(/[\r\n\t]+/).map((line) => line.trim());
  const texts = new Set([lines.join(' ').trim(), ...lines].filter((text) => text.length > 1));
  const book = await currentBook(company.id);
  for (const text of [...texts].slice(0, MOST_LINES + 1)) {
    const found = await findDebtors(text, MOST, company.id);
    if (found.length > 0) return found;
    const { match } = book
      ? await recognise(book, { kind: 'debtor', name: text, evidence: {} }, '')
      : { match: { kind: 'none' } as const };
    if (match.kind === 'one') return [match.candidate];
    if (match.kind === 'several') return match.candidates.slice(0, MOST);
  }
  return [];
}
