import type { At } from '@/lib/domain/assessment';
import type { DebtorKey } from '@/lib/domain/ids';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { dealOf } from '@/lib/domain/record/deal-of';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { assessDebtor } from './assess-debtor';
import { companiesForPage, type PageCompanies } from './companies-for-page';
import { currentBook } from './current-book';
import { isTaughtLost } from './is-taught-lost';
import { seenElsewhere } from './seen-elsewhere';
import { type Show, viewChosen, viewSighting } from './view-whom';

export interface ViewInput {
  readonly sightings: readonly Sighting[] | 'unreadable';
  readonly origin: string;
  readonly canFillTerm: boolean;
  readonly at: At;
  /** The debtor a person picked for this page, whatever the page says. */
  readonly chosen?: DebtorKey;
  /** Whose book is looked into. Absent: as was chosen for the origin. */
  readonly companies?: PageCompanies;
  readonly deal?: DealRef;
  /** For somebody who decides on another term than the page asks. */
  readonly term?: PaymentTerm;
  /** The eleven checks, also where the page holds no quote. */
  readonly isListAsked?: boolean;
}

/** A page that names nobody, for a debtor that a person picked by hand. */
const NOBODY: Sighting = { kind: 'debtor', evidence: {} };

/** What the sidebar shows for what the page shows: who it is, and whether this quote may be made. Every state is an answer; none is a guess. */
export async function viewSidebar(input: ViewInput): Promise<SidebarView> {
  const { sightings, origin, canFillTerm, at, chosen, companies, term, isListAsked } = input;
  const { company, others } = companies ?? (await companiesForPage(origin));
  const book = await currentBook(company.id);
  if (!book) return (await import('./no-book')).noBook(company.id);
  const [sighting] = sightings === 'unreadable' ? [] : sightings;
  const shown = sighting ?? NOBODY;
  const deal = input.deal ?? dealOf(shown, origin);
  const show: Show = async (known, evidence) => {
    const [assessed, elsewhere] = await Promise.all([
      assessDebtor({ sighting: shown, deal, known, evidence, canFillTerm, company, at, term, isListAsked }),
      seenElsewhere(known.position.debtor, others, at.now),
    ]);
    return elsewhere.length > 0 ? { ...assessed, elsewhere } : assessed;
  };
  if (chosen) return viewChosen(chosen, shown, book, show);
  if (sightings === 'unreadable')
    return { state: 'page-unreadable', ...((await isTaughtLost(origin)) && { because: 'taught-lost' }) };
  return sighting ? viewSighting(sighting, origin, book, show) : { state: 'page-unreadable', because: 'nobody' };
}
