import type { CompanyId } from './ids';
import type { CurrencyCode } from './money';

/** What a company is known by in its own papers, as a person typed it or a file wrote it. */
export interface CompanyIdentifiers {
  readonly vatIds: readonly string[];
  readonly registrationNumbers: readonly string[];
  readonly ibans: readonly string[];
}

/** How our letters name us, beside our name and account; what nobody told is left out of them. */
export interface Letterhead {
  readonly email: string | null;
  readonly phone: string | null;
  /** Lines of our address, top first. */
  readonly address: readonly string[];
}

/** The collection agency that we hand debts to. */
export interface Agency {
  readonly name: string;
  /** In the register of agencies (domain.md L-12); null: nobody looked. */
  readonly isRegistered: boolean | null;
}

/** One of our own companies as the user set it; one administration per id, which is random and never changes. */
export interface CompanySettings {
  readonly id: CompanyId;
  /** Empty: nobody named it yet. */
  readonly name: string;
  readonly currency: CurrencyCode;
  /** IANA zone in which calendar dates are read. */
  readonly timeZone: string;
  /** Null: not answered yet; the maximum term towards large buyers needs it (domain.md L-01). */
  readonly isSme: boolean | null;
  /** Percentage added when a page shows a total without VAT and names no tax. */
  readonly vatRatePct: number;
  /** What is left of our sales, in percent of them without VAT. Absent or null: nobody told. */
  readonly marginPct?: number | null;
  /** By these a file is known to be its own; empty lists: not told. */
  readonly own: CompanyIdentifiers;
  /** Absent: nobody told. */
  readonly letterhead?: Letterhead;
  /** Absent: none. */
  readonly agency?: Agency;
}

/** All our companies; their figures are never added up. */
export interface Companies {
  readonly list: readonly [CompanySettings, ...CompanySettings[]];
  /** The one that is meant where nobody chose. */
  readonly usual: CompanyId;
}

/** What a person knows a company by. */
export type CompanyName = Pick<CompanySettings, 'id' | 'name'>;

/** Which of our companies a file is of, and what in it says so. */
export interface CompanyMeant {
  readonly company: CompanySettings;
  /** As the file has it: an identifier, else a name. */
  readonly told: string;
}

/** The company with this id, else the usual one: a company that was removed is meant by nobody. */
export function companyOf({ list, usual }: Companies, id?: CompanyId): CompanySettings {
  return list.find((each) => each.id === id) ?? list.find((each) => each.id === usual) ?? list[0];
}
