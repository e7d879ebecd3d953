import { parseAmountText } from '@/lib/domain/amount-text';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode, Money } from '@/lib/domain/money';
import type { ReferralAnswer, ReferralRecord } from '@/lib/domain/record/referral-record';

/** An answer as it is being typed. */
export interface AnswerDraft {
  readonly outcome: ReferralAnswer['outcome'];
  /** Days; -1 is prepayment. */
  readonly term: string;
  readonly amount: string;
  /** Percent, paid before delivery. */
  readonly prepaid: string;
  /** Empty while what is typed is no day. */
  readonly holdsUntil: LocalDate;
  readonly text: string;
}

/** Domain.md 2.12: an accept holds this long unless somebody says otherwise. */
const HOLDS_DAYS = 30;

export function emptyAnswer({ picture }: ReferralRecord, today: LocalDate): AnswerDraft {
  const { termDays } = picture;
  return {
    outcome: 'accept',
    term: termDays === null ? '' : `${termDays}`,
    amount: '',
    prepaid: '',
    holdsUntil: addDays(today, HOLDS_DAYS),
    text: '',
  };
}

export interface AnswerGiven {
  readonly outcome: ReferralAnswer['outcome'];
  readonly termDays: number | null;
  readonly amount: Money | null;
  readonly prepaidShare: number;
  readonly holdsUntil: LocalDate | null;
  readonly text: string;
}

const TERM = /^-?\d{1,3}$/;
const PERCENT = /^\d{1,3}$/;

/** What was typed, or the first field that is not right. A plain yes is to what was asked; terms are of an offer alone. */
export function givenAnswer(
  draft: AnswerDraft,
  { currency, locale }: { readonly currency: CurrencyCode; readonly locale: string },
): AnswerGiven | 'term' | 'amount' | 'prepaid' {
  const { outcome, text } = draft;
  const holdsUntil = outcome === 'reject' ? null : parseLocalDate(draft.holdsUntil);
  if (outcome !== 'offer') return { outcome, termDays: null, amount: null, prepaidShare: 0, holdsUntil, text };
  const [term, typed, prepaid] = [draft.term.trim(), draft.amount.trim(), draft.prepaid.trim()];
  if (!TERM.test(term) || Number(term) < -1) return 'term';
  const amount = typed === '' ? null : parseAmountText(typed, { currency, locale });
  if (typed !== '' && (!amount || amount.minor <= 0)) return 'amount';
  const percent = prepaid === '' ? 0 : PERCENT.test(prepaid) ? Number(prepaid) : Number.NaN;
  if (!(percent >= 0 && percent <= 100)) return 'prepaid';
  return { outcome, termDays: Number(term), amount, prepaidShare: percent / 100, holdsUntil, text };
}

export const isAnswerDraft = (value: unknown): value is AnswerDraft => {
  const draft = value as Partial<AnswerDraft> | null;
  return typeof draft?.text === 'string' && typeof draft.term === 'string' && typeof draft.outcome === 'string';
};
