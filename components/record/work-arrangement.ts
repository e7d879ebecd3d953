import { parseAmountText } from '@/lib/domain/amount-text';
import { type ArrangementFault, arrangementFaults } from '@/lib/domain/arrangement/arrangement-faults';
import type { ArrangementParameters } from '@/lib/domain/arrangement/arrangement-parameters';
import type { Instalment } from '@/lib/domain/arrangement/instalment';
import { instalmentSharePct } from '@/lib/domain/arrangement/instalment-share';
import { type ArrangementProposal, proposeArrangement } from '@/lib/domain/arrangement/propose-arrangement';
import { leastInstalment, spreadDebt } from '@/lib/domain/arrangement/spread-debt';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, money, subtractMoney, sumMoney } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import type { ArrangementDraft, PartDraft } from './arrangement-draft';
import type { PickableItem } from './item-picker';

export interface ArrangementCase {
  /** Those that can be part of it. */
  readonly items: readonly PickableItem[];
  readonly currency: CurrencyCode;
  readonly terms: ArrangementParameters;
  readonly today: LocalDate;
  /** BCP 47: how amounts are typed. */
  readonly locale: string;
  readonly mayBeLonger: boolean;
}

/** What a draft comes to. */
export interface WorkedArrangement {
  readonly chosen: readonly OpenItem[];
  readonly debt: Money;
  /** Null: not typed yet, or no amount. */
  readonly cashFlow: Money | null;
  readonly proposal: ArrangementProposal | null;
  /** Minor units; null before there is a cash flow. */
  readonly each: number | null;
  readonly least: number;
  /** Null while a part is not readable. */
  readonly instalments: readonly Instalment[] | null;
  readonly expected: readonly (Money | null)[];
  /** Of the largest instalment. */
  readonly sharePct: number | null;
  readonly left: Money | null;
  readonly faults: readonly ArrangementFault[];
}

/** In the books of ours, not contested: a rate that moves or a dispute would keep nobody to it. */
export const canBeArranged = ({ item }: PickableItem): boolean =>
  item.kind === 'invoice' && item.open.minor > 0 && !item.booked && !item.dispute && item.partOf === undefined;

export const firstDay = ({ firstOn }: ArrangementDraft, { today, terms }: ArrangementCase): LocalDate =>
  parseLocalDate(firstOn ?? '') ?? addDays(today, terms.firstWithinDays);

export const arrangedItem = ({ id, number, open }: OpenItem): PromisedItem => ({ item: id, number, open });

function partsOf(parts: readonly PartDraft[], { currency, locale }: ArrangementCase): readonly Instalment[] | null {
  const read = parts.map(({ dueOn, amount }) => {
    const [day, sum] = [parseLocalDate(dueOn), parseAmountText(amount, { currency, locale })];
    return day && sum && sum.currency === currency ? { dueOn: day, amount: sum } : null;
  });
  return read.every((part) => part !== null) ? (read as Instalment[]) : null;
}

/** The instalment that the slider starts with: what the policy proposes, else the least that is no more than so many. */
function eachOf(draft: ArrangementDraft, proposal: ArrangementProposal | null, least: number): number | null {
  if (!proposal || proposal.outcome === 'nothing-owed') return null;
  if (draft.each !== null) return draft.each;
  return proposal.outcome === 'proposal' ? (proposal.instalments[0]?.amount.minor ?? least) : least;
}

function largest(instalments: readonly Instalment[] | null): Money | null {
  const [first, ...others] = instalments ?? [];
  return first ? others.reduce((most, { amount }) => (amount.minor > most.minor ? amount : most), first.amount) : null;
}

/** Works a draft out (domain.md 2.11): what is owed, what each instalment takes of the cash flow, what stays, and what is wrong. */
export function workArrangement(draft: ArrangementDraft, about: ArrangementCase): WorkedArrangement {
  const { items, currency, terms, today, locale, mayBeLonger } = about;
  const isChosen = ({ item, daysPastDue }: PickableItem) =>
    draft.items ? draft.items.includes(item.id) : (daysPastDue ?? 0) > 0;
  const chosen = items.filter(isChosen).map(({ item }) => item);
  const debt = sumMoney(
    chosen.map(({ open }) => open),
    currency,
  );
  const typed = parseAmountText(draft.cashFlow, { currency, locale });
  const cashFlow = typed && typed.minor > 0 && typed.currency === currency ? typed : null;
  const proposal = cashFlow && proposeArrangement({ debt, freeCashFlow: cashFlow, agreedOn: today }, terms);
  const least = leastInstalment(debt, terms.maxInstalments);
  const picked = eachOf(draft, proposal, least);
  const each = picked === null ? null : Math.min(debt.minor, Math.max(mayBeLonger ? terms.minInstalment : least, picked));
  const equal = each === null ? null : spreadDebt(debt, each, firstDay(draft, about));
  const instalments = draft.parts && equal ? partsOf(draft.parts, about) : equal;
  const most = largest(instalments);
  return {
    chosen,
    debt,
    cashFlow,
    proposal,
    each,
    least,
    instalments,
    expected: (draft.parts ?? []).map(({ expected }) => parseAmountText(expected, { currency, locale })),
    sharePct: most && cashFlow && instalmentSharePct(most, cashFlow),
    left: most && cashFlow && subtractMoney(cashFlow, money(most.minor, currency)),
    faults: instalments ? arrangementFaults({ debt, agreedOn: today, instalments }, terms, mayBeLonger) : [],
  };
}
