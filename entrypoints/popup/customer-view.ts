import type { PageCompanies } from '@/lib/app/companies-for-page';
import { readAt } from '@/lib/app/read-at';
import { viewReadPage } from '@/lib/app/view-read-page';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { DebtorKey } from '@/lib/domain/ids';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { dealOf } from '@/lib/domain/record/deal-of';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import type { Claims } from './tab-deal';

export interface Looking {
  readonly companies: PageCompanies;
  /** A customer that was picked, or null for whom the claims of a page mean. */
  readonly debtor: DebtorKey | null;
  readonly claims: Claims;
  readonly isListAsked: boolean;
  /** In place of what the page asks. */
  readonly term?: PaymentTerm;
}

/** The quote or order among what a page claims, if there is one; any reader of a page finds a document, an adapter its kind. */
const sheetOf = ({ sightings }: Claims): Sighting | null =>
  sightings.find(({ document }) => document !== undefined) ?? sightings.find(({ kind }) => kind !== 'debtor') ?? null;

/** Which deal is decided about here. */
export function dealOfClaims(claims: Claims): DealRef | null {
  const sheet = sheetOf(claims);
  return sheet && dealOf(sheet, claims.origin);
}

/** How a customer stands, picked by name or as a page names them, on the deal of the page where there is one. */
export function customerView({ companies, debtor, claims, isListAsked, term }: Looking): Promise<SidebarView> {
  const deal = dealOfClaims(claims);
  const asked = { companies, at: readAt(companies.company.timeZone), isListAsked, ...(deal && { deal }), ...(term && { term }) };
  if (!debtor && !claims.isAdapter) return viewReadPage({ claims: claims.sightings, ...asked });
  const sheet = sheetOf(claims);
  const sightings = claims.isAdapter ? claims.sightings : sheet ? [sheet] : ('unreadable' as const);
  // Links are remembered where an adapter reads the page, and there alone.
  const seen = { sightings, origin: claims.isAdapter ? claims.origin : '', canFillTerm: false };
  return viewSidebar({ ...asked, ...seen, ...(debtor && { chosen: debtor }) });
}
