import { companiesForPage, type PageCompanies } from '@/lib/app/companies-for-page';
import { readAt } from '@/lib/app/read-at';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { DebtorKey } from '@/lib/domain/ids';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

/** What the page was last seen to say. */
interface Seen {
  readonly sightings: readonly Sighting[] | 'unreadable';
  readonly canFillTerm: boolean;
}

/** Turns what the page says into what is shown; the newest sighting wins, whatever order answers come in. */
export interface Viewer {
  /** Where the page is; links are remembered per origin. */
  readonly origin: () => string;
  /** Whom the page names, if anybody. */
  readonly sighting: () => Sighting | null;
  setOrigin(origin: string): void;
  see(sightings: Seen['sightings'], canFillTerm: boolean, seenAt: number | null): void;
  /** Looks once more: the book, the day or a link changed. */
  again(): void;
  /** Looks once more: somebody recorded something, and settings are as they were. Others wait for it to be seen, so nothing more is read. */
  recorded(): void;
  /** Shows this debtor, also where the page gives nothing to remember it by; until the page says something new. */
  choose(debtor: DebtorKey): void;
  /** The same deal on another term; null: nobody is on screen to judge. */
  viewAt(term: PaymentTerm): Promise<Assessed | null>;
}

/** `seenAt` is of the page's event that led to the view; null: something else did. */
type Show = (view: SidebarView, seenAt: number | null, companies: PageCompanies) => void;

export function createViewer(show: Show): Viewer {
  let origin = '';
  let seen: Seen | null = null;
  let chosen: DebtorKey | null = null;
  let newest = 0;
  /** Of the page's last event, until it is on screen: a look that overtakes another shows its event too. */
  let unshown: number | null = null;
  // Read ahead: the way from a keystroke in the page to the screen has no time for the settings.
  let companies = companiesForPage(origin);

  async function look(): Promise<void> {
    if (!seen) return;
    const mine = ++newest;
    const known = await companies;
    const input = { ...seen, origin, companies: known, at: readAt(known.company.timeZone) };
    let view = await viewSidebar(input);
    // A remembered choice is found by the page's own claim; one that could not be remembered is shown all the same.
    const isFound = view.state === 'assessed' && view.debtor === chosen;
    if (chosen && !isFound) view = await viewSidebar({ ...input, chosen });
    if (mine !== newest) return;
    show(view, unshown, known);
    unshown = null;
  }

  async function viewAt(term: PaymentTerm): Promise<Assessed | null> {
    if (!seen) return null;
    const known = await companies;
    const input = { ...seen, origin, companies: known, at: readAt(known.company.timeZone), term };
    const view = await viewSidebar(chosen ? { ...input, chosen } : input);
    return view.state === 'assessed' ? view : null;
  }

  return {
    viewAt,
    origin: () => origin,
    sighting: () => (Array.isArray(seen?.sightings) ? (seen.sightings[0] ?? null) : null),
    setOrigin: (next) => {
      origin = next;
      companies = companiesForPage(origin);
    },
    see(sightings, canFillTerm, seenAt) {
      seen = { sightings, canFillTerm };
      chosen = null;
      unshown = seenAt;
      look();
    },
    again() {
      companies = companiesForPage(origin);
      look();
    },
    recorded: () => void look(),
    choose(debtor) {
      chosen = debtor;
      look();
    },
  };
}
