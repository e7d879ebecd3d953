import { parseAmountText } from '@/lib/domain/amount-text';
import { disputeReason } from '@/lib/domain/dispute-reason';
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import type { NewTick, VisitDispute, VisitOutcome } from '@/lib/domain/record/visit-record';

export const DISPUTE_TEXTS = ['customerView', 'ourView', 'action', 'owner'] as const;
type DisputeText = (typeof DISPUTE_TEXTS)[number];

/** An outcome as it is being typed, on site; amounts and days as typed. */
export interface TickDraft extends Readonly<Record<DisputeText, string>> {
  /** Null: nothing chosen yet. */
  readonly outcome: VisitOutcome | null;
  readonly paysOn: string;
  /** What will be paid, or what is contested. */
  readonly amount: string;
  readonly informant: string;
  readonly note: string;
  readonly reason: string;
  readonly department: string;
  readonly dueOn: string;
}

export const EMPTY_TICK: TickDraft = {
  outcome: null,
  paysOn: '',
  amount: '',
  informant: '',
  note: '',
  reason: '',
  department: '',
  dueOn: '',
  customerView: '',
  ourView: '',
  action: '',
  owner: '',
};

export type TickFault = 'outcome' | 'paysOn' | 'amount' | 'reason' | 'department' | 'dueOn' | DisputeText;

export const isTickDraft = (value: unknown): value is TickDraft =>
  typeof value === 'object' && value !== null && Object.keys(EMPTY_TICK).every((field) => field in value);

const isDay = (text: string, today: LocalDate): boolean => {
  const day = parseLocalDate(text);
  return day !== null && day >= today;
};

/** Of what is open when none was typed. */
function amountOf({ amount }: TickDraft, { open }: PromisedItem, locale: string): Money | null {
  if (amount.trim() === '') return open;
  const read = parseAmountText(amount, { currency: open.currency, locale });
  return read && read.currency === open.currency && read.minor > 0 && read.minor <= open.minor ? read : null;
}

/** What is missing of an outcome, each by its own name. */
export function tickFaults(draft: TickDraft, item: PromisedItem, today: LocalDate, locale: string): readonly TickFault[] {
  const { outcome } = draft;
  if (outcome === null) return ['outcome'];
  const amount: readonly TickFault[] = amountOf(draft, item, locale) ? [] : ['amount'];
  if (outcome === 'pays_on') return [...(isDay(draft.paysOn, today) ? [] : ['paysOn' as const]), ...amount];
  if (outcome !== 'disputed') return [];
  const isWrong: Readonly<Partial<Record<TickFault, boolean>>> = {
    reason: disputeReason(draft.reason) === null,
    department: !DEPARTMENTS.some((each) => each === draft.department),
    dueOn: !isDay(draft.dueOn, today),
  };
  const facts = (['reason', 'department', 'dueOn'] as const).filter((field) => isWrong[field]);
  return [...facts, ...DISPUTE_TEXTS.filter((field) => draft[field].trim() === ''), ...amount];
}

function disputeOf(draft: TickDraft, amount: Money): VisitDispute {
  const [customerView, ourView, action, owner] = [draft.customerView, draft.ourView, draft.action, draft.owner].map((text) =>
    text.trim(),
  ) as [string, string, string, string];
  const { reason, department, dueOn } = draft as unknown as Pick<VisitDispute, 'reason' | 'department' | 'dueOn'>;
  return { reason, department, dueOn, amount, text: { customerView, ourView, action, owner } };
}

/** The outcome of a draft without faults; null for one with some. */
export function tickOf(draft: TickDraft, item: PromisedItem, today: LocalDate, locale: string): NewTick | null {
  const { outcome, paysOn, informant, note } = draft;
  const amount = amountOf(draft, item, locale);
  if (outcome === null || amount === null || tickFaults(draft, item, today, locale).length > 0) return null;
  return {
    item: item.item,
    outcome,
    paysOn: outcome === 'pays_on' ? parseLocalDate(paysOn) : null,
    amount: outcome === 'pays_on' ? amount : null,
    dispute: outcome === 'disputed' ? disputeOf(draft, amount) : null,
    informant,
    note,
  };
}
