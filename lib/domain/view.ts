import type { Assessment } from './assessment';
import type { BookGeneration } from './book';
import type { ChecklistView } from './checklist/checklist-view';
import type { CompanyName } from './company';
import type { DebtorIdentity } from './debtor';
import type { PromiseToPay } from './facts';
import type { DebtorKey } from './ids';
import type { Candidate, MatchEvidence } from './match';
import type { Money } from './money';
import type { SettledItem } from './open-item';
import type { Quote } from './quote';
import type { ArrangementStanding } from './record/arrangement-standing';
import type { DebtorRecord } from './record/debtor-record';
import type { StepRecord } from './record/step-record';
import type { ThanksDue } from './record/thanks-due';
import type { Sighting } from './sighting';
import type { CustomerValue } from './value/customer-value';

/** What the sidebar knows of the connection with its page. */
export type PageLink = 'connecting' | 'connected' | 'worker-silent' | 'refused';

/** How the same legal entity stands in the books of another of our companies, by that company alone and in its own currency. */
export interface Elsewhere {
  readonly company: CompanyName;
  /** Null: some of it is in another currency and no rate is known. */
  readonly open: Money | null;
  readonly overdue: Money;
}

/** Every state of the sidebar has a face; none is an empty panel. */
export type SidebarView =
  | { readonly state: 'starting'; readonly link: PageLink }
  /** `isAwaited`: it comes from the team, as soon as somebody publishes one. */
  | { readonly state: 'no-book'; readonly isAwaited?: true }
  /** `nobody`: the page was read and names no customer, for example a list. `taught-lost`: what was taught of it fits it no longer. */
  | { readonly state: 'page-unreadable'; readonly because?: 'nobody' | 'taught-lost' }
  | {
      readonly state: 'not-in-book';
      readonly sighting: Sighting;
      readonly book: BookGeneration;
      /** They are in the team's book, and what it holds of them was not read before the connection was lost. */
      readonly isUnread?: true;
    }
  | {
      readonly state: 'choose';
      readonly sighting: Sighting;
      readonly candidates: readonly Candidate[];
      readonly because: 'homonyms' | 'conflict' | 'link-changed';
      readonly book: BookGeneration;
    }
  | {
      readonly state: 'assessed';
      readonly sighting: Sighting;
      readonly debtor: DebtorKey;
      readonly identity: DebtorIdentity;
      readonly evidence: readonly MatchEvidence[];
      /** True when a person confirmed this link before. */
      readonly isLinked: boolean;
      readonly quote: Quote | null;
      readonly assessment: Assessment;
      /** The eleven checks of this deal. Absent: nothing is to be granted here, so nobody asked for them. */
      readonly checklist?: ChecklistView;
      /** What people recorded about it. */
      readonly record: DebtorRecord;
      /** How each promise of it stands by the book, in the same order. Absent: none was recorded. */
      readonly promised?: readonly PromiseToPay[];
      /** How each arrangement of it stands by the book, in the same order. Absent: none was recorded. */
      readonly arrangements?: readonly ArrangementStanding[];
      /** Invoices that were paid last, the latest first. Absent: no source tells what was paid. */
      readonly paid?: readonly SettledItem[];
      /** What it brings in a year beside what it puts at risk. Absent: nobody worked it out. */
      readonly value?: CustomerValue;
      /** What it may be thanked for today. Absent: nothing. */
      readonly thanks?: readonly ThanksDue[];
      /** Steps of the ladder that were taken for what is open now. Absent: none. */
      readonly taken?: readonly StepRecord[];
      /** Whether the law protects it as a person: a consumer, a sole trader, partners; null: nobody told. */
      readonly buyer?: { readonly isConsumer: boolean | null; readonly isNaturalPerson: boolean | null };
      readonly book: BookGeneration;
      /** Whether the page has a term field that can be filled on the rep's click. */
      readonly canFillTerm: boolean;
      /** Our other companies of which it is a debtor too; never added to what is shown. Absent: none. */
      readonly elsewhere?: readonly Elsewhere[];
    };
