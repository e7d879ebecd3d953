import type { At, SentenceFields } from '@/lib/domain/assessment';
import type { DealFacts, DebtorProfile, DeskFacts, PortfolioFacts } from '@/lib/domain/debtor-facts';
import type { BookFacts, BookProvenance, Facts } from '@/lib/domain/facts';
import { addDays } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, minorUnitExponent, money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import type { RiskClass } from '@/lib/domain/scorecard';
import type { Said } from '@/lib/domain/worked-example';
import type { Outcome } from '../contract';

/** Where and when worked examples play: the day of the reader, and round amounts in the currency of the policy. */
export interface Scene {
  readonly at: At;
  readonly currency: CurrencyCode;
  amount(whole: number): Money;
  /** An invoice that falls due in so many days; negative is late. */
  invoice(whole: number, dueInDays: number, more?: Partial<OpenItem>): OpenItem;
}

/** One thing that is different, and the words for it. */
export interface Part {
  readonly said: Said;
  readonly facts?: Partial<Omit<Facts, 'book' | 'profile' | 'deal' | 'desk' | 'portfolio'>>;
  readonly profile?: DebtorProfile;
  readonly deal?: DealFacts;
  readonly desk?: DeskFacts;
  readonly portfolio?: PortfolioFacts;
  readonly book?: Partial<BookFacts>;
  readonly provenance?: Partial<BookProvenance>;
  readonly items?: readonly OpenItem[];
  readonly quote?: Partial<Quote>;
  /** Held, however the score would come out. */
  readonly riskClass?: RiskClass;
  readonly policy?: Partial<PolicyDocument>;
  readonly outcome?: Partial<Outcome>;
  /** Plays so many days later. */
  readonly daysLater?: number;
}

export type MakePart = (scene: Scene) => Part;
/** An example is what is different, together. */
export type Situation = readonly MakePart[];

export const say = (key: string, fields: SentenceFields = {}): Said => ({ key, fields });

export function createScene(at: At, currency: CurrencyCode): Scene {
  const unit = 10 ** minorUnitExponent(currency);
  const amount = (whole: number) => money(Math.round(whole * unit), currency);
  let last = 1000;
  return {
    at,
    currency,
    amount,
    invoice(whole, dueInDays, more = {}) {
      last += 1;
      const dueOn = addDays(at.today, dueInDays);
      const id = `F-${last}`;
      return { id, kind: 'invoice', number: id, invoiceOn: null, dueOn, original: null, open: amount(whole), ...more };
    },
  };
}
