import type { At } from '@/lib/domain/assessment';
import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate } from '@/lib/domain/match';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { withoutOwn } from '@/lib/matching/without-own';
import type { PageCompanies } from './companies-for-page';
import { currentBook } from './current-book';
import { recognise } from './recognise';
import { viewSidebar } from './view-sidebar';

export interface ReadPage {
  /** What the page may say of who it is about, the surest first; several may be of one customer. */
  readonly claims: readonly Sighting[];
  readonly companies: PageCompanies;
  readonly at: At;
  /** The quote or order on it, another term than it asks, and whether the eleven checks are wanted: as of `viewSidebar`. */
  readonly deal?: DealRef;
  readonly term?: PaymentTerm;
  readonly isListAsked?: boolean;
}

/** Who claims mean, together. */
interface Meant {
  readonly claim: Sighting;
  readonly candidates: readonly Candidate[];
  readonly isSure: boolean;
}

/**
 * What is shown of a page without an adapter, read on the user's click. One customer that all claims lead to is shown, with the amount
 * that the page holds; several are a choice, and what is our own on the page means nobody.
 */
export async function viewReadPage({ claims, ...asked }: ReadPage): Promise<SidebarView> {
  const { companies } = asked;
  const book = await currentBook(companies.company.id);
  if (!book) return (await import('./no-book')).noBook(companies.company.id);
  const theirs = claims.flatMap((claim) => withoutOwn(claim, companies.company) ?? []);
  const [first] = theirs;
  if (!first) return { state: 'page-unreadable', because: 'nobody' };
  const meant = await whoIsMeant(book, theirs);
  const sure = meant.filter(({ isSure }) => isSure);
  const found = distinct((sure.length > 0 ? sure : meant).flatMap(({ candidates }) => candidates));
  const shown = withDocument(sure[0]?.claim ?? first, claims);
  if (found.length > 1) return { state: 'choose', sighting: shown, candidates: found, because: 'conflict', book: book.lead };
  return viewSidebar({ ...asked, sightings: [shown], origin: '', canFillTerm: false });
}

/** The amount may stand with another claim than the one by which the customer was found. */
function withDocument(claim: Sighting, claims: readonly Sighting[]): Sighting {
  const sheet = claims.find(({ document }) => document !== undefined);
  return sheet?.document ? { ...claim, kind: sheet.kind, document: sheet.document } : claim;
}

async function whoIsMeant(book: Book, claims: readonly Sighting[]): Promise<readonly Meant[]> {
  const all = await Promise.all(claims.map((claim) => recognise(book, claim, '')));
  return all.flatMap<Meant>(({ match }, at) => {
    const claim = claims[at] as Sighting;
    if (match.kind === 'none') return [];
    return match.kind === 'one'
      ? [{ claim, candidates: [match.candidate], isSure: true }]
      : [{ claim, candidates: match.candidates, isSure: false }];
  });
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const byDebtor = new Map<DebtorKey, Candidate>();
  for (const candidate of candidates) if (!byDebtor.has(candidate.debtor)) byDebtor.set(candidate.debtor, candidate);
  return [...byDebtor.values()];
}
