import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { MatchEvidence } from '@/lib/domain/match';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { debtorsByKeys } from '@/lib/store/debtors';
import { positionsOf } from './book-positions';
import { findProspect } from './find-prospect';
import { isProspect } from './is-prospect';
import { notInBook } from './not-in-book';
import { prospectPosition } from './prospect-position';
import { recognise } from './recognise';

/** Shows one debtor as it is known, and why it is taken to be the one on the page. */
export type Show = (known: BookPosition, evidence: readonly MatchEvidence[]) => Promise<SidebarView>;

/** The debtor whom a person picked, also one that is in no book yet. */
export async function viewChosen(chosen: DebtorKey, sighting: Sighting, book: Book, show: Show): Promise<SidebarView> {
  const debtors = await debtorsByKeys([chosen]);
  const known = (await positionsOf(book, debtors)).get(chosen);
  if (known) return show(known, []);
  const [prospect] = debtors.filter(isProspect);
  return prospect ? show(prospectPosition(prospect, book, null), []) : notInBook(book, sighting, '', chosen);
}

/** Whom the page names: one of the book, a choice of several, somebody who is no customer yet, or nobody. */
export async function viewSighting(sighting: Sighting, origin: string, book: Book, show: Show): Promise<SidebarView> {
  const { match: matched, positions } = await recognise(book, sighting, origin);
  if (matched.kind === 'several')
    return { state: 'choose', sighting, candidates: matched.candidates, because: matched.because, book: book.lead };
  const known = matched.kind === 'one' && positions.get(matched.candidate.debtor);
  if (known) return show(known, matched.candidate.evidence);
  const prospect = await findProspect(book, sighting, origin);
  return prospect ? show(prospectPosition(prospect, book, sighting), []) : notInBook(book, sighting, origin);
}
