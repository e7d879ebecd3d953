import { ageOpenItems } from '@/lib/domain/age-items';
import { behaviourOf } from '@/lib/domain/behaviour';
import type { Facts } from '@/lib/domain/facts';
import { debtorKey } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Scorecard } from '@/lib/domain/scorecard';
import { defaultPolicy } from '../default-policy';
import type { BookMean } from './lateness-measures';
import { measure } from './measure';
import type { KnownThen, PaidInvoice } from './paid-invoice';
import { rate } from './rate';

/** Taken for a customer of whom the card knows nothing: neither good nor bad. */
const NOTHING_KNOWN = 0.5;

const settledItem = ({ invoiceOn, dueOn, settledOn, amount, wasDisputed }: PaidInvoice, index: number): SettledItem => ({
  id: String(index),
  invoiceOn,
  dueOn,
  settledOn,
  amount,
  wasDisputed,
});

const openItem = ({ invoiceOn, dueOn, amount, wasDisputed }: PaidInvoice, index: number): OpenItem => ({
  id: String(index),
  kind: 'invoice',
  number: null,
  invoiceOn,
  dueOn,
  original: amount,
  open: amount,
  ...(wasDisputed && { dispute: { state: 'confirmed', reason: null } }),
});

/** A debtor of whom the books alone tell. */
function factsOf({ settled, open }: KnownThen, mean: BookMean, { currency, timeZone }: PolicyDocument, now: Instant): Facts {
  return {
    debtor: debtorKey('back-test'),
    company: { currency, timeZone, isSme: null, vatRatePct: 0 },
    book: {
      openItems: open.map(openItem),
      settledItems: settled.map(settledItem),
      openOrders: null,
      creditLimit: null,
      paymentTerm: null,
      provenance: { label: '', kind: 'file', asOf: now, hasDueDates: true, hasOrders: false },
    },
    personalLimit: null,
    buyerSize: null,
    buyerKind: null,
    isNaturalPerson: null,
    identity: null,
    insolvency: null,
    flags: [],
    promises: null,
    external: null,
    guarantees: null,
    deposits: null,
    portfolio: mean,
  };
}

/** Points of the card's internal group, as a share of those that can be earned (0 to 1), by what was known that morning. */
export function internalShare(known: KnownThen, mean: BookMean, card: Scorecard): number {
  const policy = { ...defaultPolicy, scorecard: card };
  const at = { now: `${known.today}T00:00:00.000Z` as Instant, today: known.today };
  const facts = factsOf(known, mean, policy, at.now);
  const { currency, assumedDueDays, dunnable, behaviour: windows } = policy;
  const { openItems, settledItems } = facts.book ?? { openItems: [], settledItems: [] };
  const ageing = ageOpenItems(openItems, { today: at.today, currency, assumedDueDays, dunnable });
  const behaviour = behaviourOf(settledItems, ageing, { today: at.today, currency, assumedDueDays, behaviour: windows });
  const { earned, available } = rate(card, policy.classes, measure({ facts, ageing, behaviour, policy, at })).groups.internal;
  return available === 0 ? NOTHING_KNOWN : earned / available;
}
