import type { Instalment } from '@/lib/domain/arrangement/instalment';
import type { ClaimByLaw } from '@/lib/domain/law/claim-by-law';
import type { Correspondents } from '@/lib/domain/letters/correspondents';
import type { HandOverFile, HistoryLine } from '@/lib/domain/letters/hand-over-file';
import type { LetterItems } from '@/lib/domain/letters/items-to-dun';
import type { LetterItem } from '@/lib/domain/letters/letter-item';
import type { TextKind } from '@/lib/domain/letters/text-kind';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';

/** What every text needs to know. Amounts include VAT; `today` is a calendar date in the company's zone. Null: not known or not so. */
export interface TextBase extends Correspondents {
  readonly today: LocalDate;
}

export interface ReminderData extends TextBase {
  readonly owed: LetterItems;
  /** What to write with the payment (`paymentReference`). */
  readonly reference: string | null;
  /** The day by which we ask to be paid. */
  readonly payBy: LocalDate | null;
  /** Interest and costs (`claimByLaw`); null: they are not spoken of. */
  readonly claim: ClaimByLaw | null;
  readonly isConsumer: boolean;
}

/** WhatsApp alone: consent that was recorded. */
export interface MessageData extends ReminderData {
  readonly hasOptIn: boolean | null;
}

export interface ToldDispute {
  readonly items: readonly string[];
  readonly amount: Money;
  /** A reason code of the policy, else words. */
  readonly reason: string;
}

export interface ToldPromise {
  readonly amount: Money;
  readonly on: LocalDate;
  readonly isBroken: boolean;
}

export interface GuideData extends ReminderData {
  readonly disputes: readonly ToldDispute[];
  readonly promises: readonly ToldPromise[];
  readonly instalments: readonly Instalment[];
}

export interface SalesTaskData extends ReminderData {
  /** The last day on which sales can answer. */
  readonly until: LocalDate;
  readonly history: readonly HistoryLine[];
}

export interface AcknowledgementData extends ReminderData {
  readonly invoice: string;
  readonly amount: Money;
}

export interface DisputeData extends TextBase {
  readonly items: readonly LetterItem[];
  readonly amount: Money;
  readonly raisedOn: LocalDate;
  readonly reason: string;
  /** In the words that people typed; empty is missing. */
  readonly customerView: string;
  readonly ourView: string;
  readonly action: string;
  readonly owner: string;
  readonly actionOn: LocalDate | null;
}

interface PayBack extends TextBase {
  readonly items: readonly LetterItem[];
  readonly reference: string | null;
}

export interface PromiseData extends PayBack {
  readonly amount: Money;
  readonly on: LocalDate;
}

export interface ArrangementData extends PayBack {
  readonly debt: Money;
  readonly instalments: readonly Instalment[];
  /** How we deliver while it runs; null: nothing is said of it. */
  readonly supply: 'cash' | 'prepaid' | 'paused' | null;
  /** More that was agreed, in the words of people. */
  readonly conditions: readonly string[];
}

export interface VisitData extends TextBase {
  readonly startsAt: Instant;
  readonly minutes: number;
  /** IANA zone of the appointment. */
  readonly timeZone: string;
  readonly place: string | null;
  readonly visitors: readonly string[];
  readonly items: readonly LetterItem[];
}

export const CONSEQUENCES = ['interest', 'costs', 'supply-stop', 'agency'] as const;
/** What follows when a payment is late (domain.md R4-03). */
export type Consequence = (typeof CONSEQUENCES)[number];

export interface TermsData extends TextBase {
  readonly term: PaymentTerm;
  /** Those that are told. */
  readonly consequences: readonly Consequence[];
  readonly isConsumer: boolean;
  /** Number of the quote or the order. */
  readonly document: string | null;
  /** The last day of the approval (domain.md VAL-01). */
  readonly validUntil: LocalDate | null;
}

type Special = {
  readonly 'reminder-whatsapp': MessageData;
  readonly 'second-reminder-whatsapp': MessageData;
  readonly 'guide-reminder': GuideData;
  readonly 'guide-dispute': GuideData;
  readonly 'guide-promise': GuideData;
  readonly 'guide-arrangement': GuideData;
  readonly 'guide-sales-first': GuideData;
  readonly 'sales-first-task': SalesTaskData;
  readonly 'hand-over': HandOverFile;
  readonly 'thank-you': AcknowledgementData;
  readonly receipt: AcknowledgementData;
  readonly 'dispute-confirmation': DisputeData;
  readonly 'promise-confirmation': PromiseData;
  readonly 'arrangement-confirmation': ArrangementData;
  readonly 'visit-appointment': VisitData;
  readonly 'quote-terms': TermsData;
  readonly 'order-terms': TermsData;
  readonly 'quote-reservation': TermsData;
};

/** What each kind of text is made from. */
export type TextData<Kind extends TextKind> = Kind extends keyof Special ? Special[Kind] : ReminderData;
