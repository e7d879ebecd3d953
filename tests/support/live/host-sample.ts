import type { BookGap } from '@/lib/domain/book';
import type { HttpAccess } from '@/lib/sources/http/http-tools';
import type { LiveSource, Provided, SourceSettings } from '@/lib/sources/live-contract';
import type { Shop, ShopCustomer, ShopDocument } from './shop';
import type { StandIn } from './stand-in';

/** What a host tells of customers that others may not. */
export type Tells =
  | 'vat'
  | 'kvk'
  | 'iban'
  | 'email'
  | 'limit'
  | 'term'
  | 'settled'
  | 'on-account'
  | 'orders'
  | 'credit-due'
  | 'payment-original';

/** What the contract suite needs of each live source. */
export interface HostSample<S extends StandIn = StandIn> {
  readonly source: LiveSource;
  /** Of a source with several ways in. Absent: its id. */
  readonly name?: string;
  create(shop: Shop): S;
  settings(standIn: S): SourceSettings;
  /** Absent: the source puts a key into its requests. */
  access?(standIn: S, isStale?: boolean): HttpAccess;
  /** What the browser adds by itself to requests of a session. Absent: nothing. */
  fetch?(standIn: S): (url: string, init: RequestInit) => Promise<Response>;
  readonly administration: string;
  readonly tells: readonly Tells[];
  readonly gaps: readonly BookGap[];
  numberOf(customer: ShopCustomer): string;
  idOf(document: ShopDocument): string;
  /** Payments have no number there. */
  readonly hasNamelessPayments?: true;
  /** How many documents its shop has; fewer where each costs a request. */
  readonly documents?: number;
  /** Keeps amounts in the company's own currency alone. */
  readonly hasOneCurrency?: true;
  /** What was once told can be taken back there, and not deleted. */
  readonly hasNoDeletion?: true;
  /** Tells nothing of credit notes and payments that are deleted; they stay until the next whole book. */
  readonly keepsCredits?: true;
  /** Tells nothing of orders that are deleted; they stay until the next whole book. */
  readonly keepsOrders?: true;
  /** Settings that name a company which is not there. Absent: there is no choice. */
  readonly elsewhere?: SourceSettings;
  /** Lists all that is open with every pull, because its host does not tell when a part was paid. */
  readonly isOpenListed?: true;
  /** One amount of the first invoice in an answer, and what is found there instead. */
  readonly amount: { readonly pattern: RegExp; readonly bad: string; readonly field: string };
  /** Parts that have a right of their own. Absent: all that the source provides. */
  readonly rights?: readonly Provided[];
  /** Requests at the end of a pull whose answers change nothing any more. */
  readonly farewells?: number;
}
