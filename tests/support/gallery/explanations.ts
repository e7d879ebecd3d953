import type { Explanation } from '@/lib/domain/explanation';
import { cents, K1_ITEMS, K1_SETTLED, TODAY } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import { assess } from '@/lib/policy/assess';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { type Changes, plainCase } from '@/lib/policy/plain-case.examples';

const { classes, currency, scorecard } = confirmedPolicy;
export const PRINCIPLES = { classes, currency, coverage: scorecard.coverage, knockOuts: scorecard.knockOuts };

/** An explanation of a whole assessment of an ordinary buyer, except for the changes. */
export function anExplanation(changes: Changes = {}, name = 'Voorbeeld Horeca B.V.'): Explanation {
  const { facts, quote, at } = plainCase(changes);
  return {
    identity: { number: '10234', name, city: 'Deventer', registrationNumber: '08112233' },
    kind: quote ? 'quote' : 'debtor',
    quote,
    assessment: assess(facts, quote, confirmedPolicy, at),
    timeZone: 'Europe/Amsterdam',
    principles: PRINCIPLES,
  };
}

/** Late, disputed, over the limit, on a term that is too long: nearly everything there is to tell. */
export const LATE = anExplanation({
  facts: {
    external: { value: 58, change90: -12, on: TODAY },
    promises: [{ amount: cents(3600), on: localDate('2026-09-20'), state: 'broken', unpaid: cents(3600) }],
    profile: { country: 'NL', industry: '56.10', customerSince: localDate('2021-03-01') },
  },
  book: { openItems: K1_ITEMS, settledItems: K1_SETTLED, openOrders: cents(3630), creditLimit: cents(15_000) },
  provenance: { label: 'Exact Online' },
  quote: { total: cents(12_100), totalExclTax: cents(10_000), expiresOn: localDate('2026-10-30') },
});

/** What a person of ours noted stays ours. */
export const STOPPED = anExplanation(
  {
    facts: {
      isNaturalPerson: true,
      buyerKind: 'person',
      flags: [
        { kind: 'stop', reason: 'Belooft steeds en betaalt niet', by: 'Noor de Wit', on: localDate('2026-09-14') },
        { kind: 'watch', reason: 'Nieuwe eigenaar, zie mail', by: 'Sem', on: localDate('2026-09-01') },
      ],
    },
    quote: { total: cents(30_000) },
  },
  'Jansen Klussen',
);

/** An ordinary yes, and a debtor of whom nothing is known. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  late: LATE,
  stopped: STOPPED,
  fine: anExplanation({ book: { openItems: [] } }),
  unknown: anExplanation({
    facts: { external: null, identity: null, insolvency: null, promises: null, profile: null },
    book: { openItems: [], settledItems: null, openOrders: null, creditLimit: null, paymentTerm: null },
    quote: null,
  }),
};
