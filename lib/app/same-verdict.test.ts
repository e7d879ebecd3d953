import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '@/lib/domain/book';
import { companyId } from '@/lib/domain/ids';
import { addDays, type Instant, type LocalDate, localDate } from '@/lib/domain/local-date';
import { type DebtorRecord, NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import type { PromiseRecord } from '@/lib/domain/record/promise-record';
import { parseSnapshotFacts, parseSnapshotIdentity } from '@/lib/domain/team/debtor-snapshot.schema';
import { snapshotText } from '@/lib/domain/team/snapshot-text';
import { BOOK, POSITION, SNAPSHOT } from '@/lib/domain/team/snapshots.examples';
import { veilPosition } from '@/lib/domain/team/veil-position';
import { blankCompany } from '@/lib/platform/stored-companies';
import { anyCase } from '@/lib/policy/any-case.examples';
import { assess } from '@/lib/policy/assess';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { gatherFacts } from './gather-facts';

const company = { ...blankCompany(companyId('delta'), ''), isSme: true };
const today = localDate('2026-09-30');
const at = { now: '2026-09-30T10:00:00.000Z' as Instant, today };
const policy = defaultPolicy;

const noted = { id: 'e' as DisputeRecord['id'], by: 'Sem' as DisputeRecord['by'], role: 'sales' as const };

/** What people recorded of some of its invoices, by the names that `seen` has for them. */
function recordOn(seen: Position, picks: readonly number[], on: LocalDate, isConfirmed: boolean): DebtorRecord {
  const open = picks.flatMap((pick) => seen.openItems[pick % Math.max(1, seen.openItems.length)] ?? []);
  const items = open
    .filter((item) => item.open.minor > 0)
    .map(({ id, number, open }) => ({ item: id, number, amount: open, open }));
  const paid = (seen.settledItems ?? []).slice(0, 2).map(({ id, amount }) => ({ item: id, number: null, amount, open: amount }));
  if (items.length === 0) return NOTHING_RECORDED;
  const dispute: DisputeRecord = {
    ...noted,
    on,
    items: [...items.slice(0, 1), ...paid],
    reason: 'price',
    department: 'sales',
    dueOn: addDays(on, 10),
    language: 'nl',
    text: null,
    confirmation: isConfirmed ? { ...noted, on, channel: 'email', sentOn: on, text: null } : null,
    acceptance: null,
    resolution: null,
  };
  const promise: PromiseRecord = {
    ...noted,
    on,
    amount: items[0]?.open ?? null,
    promisedOn: addDays(on, 5),
    items: items.slice(1),
    channel: 'phone',
    who: null,
  } as PromiseRecord;
  return { ...NOTHING_RECORDED, disputes: [dispute], promises: [promise] };
}

function travelled(position: Position): Position {
  const who = parseSnapshotIdentity(snapshotText({ ...SNAPSHOT, identity: position.identity, position }));
  const held = who && parseSnapshotFacts(who, who.facts);
  if (!held) throw new Error('not readable');
  return held.position;
}

const anyDebtor = fc
  .record({
    one: anyCase,
    picks: fc.array(fc.nat(20), { maxLength: 3 }),
    days: fc.integer({ min: 0, max: 40 }),
    isConfirmed: fc.boolean(),
  })
  .map(({ one: { facts, quote }, ...rest }) => ({ quote, ...rest, position: positionOf(facts) }));

function positionOf({ book, buyerSize, buyerKind }: Parameters<typeof assess>[0]): Position {
  const { openItems, settledItems, creditLimit, paymentTerm } = book ?? {};
  const numbered = (openItems ?? []).map((item, index) => ({ ...item, id: `F-${index}`, number: `F-${index}` }));
  return {
    ...POSITION,
    openItems: numbered,
    settledItems: settledItems ?? null,
    creditLimit: creditLimit ?? null,
    paymentTerm: paymentTerm ?? null,
    buyerSize,
    buyerKind,
  };
}

function judged(position: Position, record: DebtorRecord, quote: Parameters<typeof assess>[1]) {
  const facts = gatherFacts({ known: { position, sources: [BOOK] }, company, answer: null, record, policy, at });
  const { factsHash: _, reasons, findings, counterOffers, ...rest } = assess(facts, quote, policy, at);
  // A sentence may name an invoice; that it is said, and of which rule, is the same.
  const outcomes = Object.entries(findings).map(([rule, { outcome }]) => [rule, outcome]);
  return { ...rest, rules: reasons.map(({ rule }) => rule), outcomes, offers: counterOffers.map(({ kind }) => kind) };
}

const bare = (result: ReturnType<typeof judged>) =>
  JSON.parse(
    JSON.stringify(result, (key, value) => (['id', 'number', 'partOf', 'because', 'fields'].includes(key) ? undefined : value)),
  );

describe('what is published of a debtor', () => {
  it('gives whoever sees no invoices the verdict of whoever has the books', () => {
    fc.assert(
      fc.property(anyDebtor, ({ position, quote, picks, days, isConfirmed }) => {
        const record = recordOn(position, picks, addDays(today, -days), isConfirmed);
        const expected = bare(judged(position, record, quote));
        expect(bare(judged(travelled(position), record, quote))).toEqual(expected);
        expect(bare(judged(travelled(veilPosition(position)), record, quote))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('counts what somebody recorded who sees no invoices, where the books are', () => {
    fc.assert(
      fc.property(anyDebtor, ({ position, quote, picks, days, isConfirmed }) => {
        const veiled = travelled(veilPosition(position));
        const record = recordOn(veiled, picks, addDays(today, -days), isConfirmed);
        expect(bare(judged(position, record, quote))).toEqual(bare(judged(veiled, record, quote)));
      }),
      { numRuns: 100 },
    );
  });
});
