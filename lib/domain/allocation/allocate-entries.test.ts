import { describe, expect, it } from 'vitest';
import type { BankEntry } from '../bank-entry';
import { localDate } from '../local-date';
import { type CurrencyCode, EUR, money } from '../money';
import type { OpenItem } from '../open-item';
import { allocateEntries } from './allocate-entries';
import type { Allocation, DebtorAccount } from './allocation';

const [KLANT, ANDER] = ['NL20INGB0001234567', 'NL91ABNA0417164300'];

function item(number: string, minor: number, more: Partial<OpenItem> = {}): OpenItem {
  const open = money(minor, EUR);
  const kind = minor < 0 ? 'credit-note' : 'invoice';
  return {
    id: number,
    kind,
    number,
    invoiceOn: localDate('2026-10-01'),
    dueOn: localDate('2026-10-31'),
    original: open,
    open,
    ...more,
  };
}

let serial = 0;
function entry(minor: number, more: Partial<BankEntry> & { readonly iban?: string | null } = {}): BankEntry {
  const { iban = null, ...rest } = more;
  const other = { name: null, iban };
  return {
    id: String(++serial),
    account: null,
    on: localDate('2026-11-20'),
    amount: money(minor, EUR),
    other,
    text: '',
    references: [],
    isReversal: false,
    ...rest,
  };
}

const klant = (...items: OpenItem[]): DebtorAccount => ({ debtor: 'klant', ibans: [KLANT], items });
const ander = (...items: OpenItem[]): DebtorAccount => ({ debtor: 'ander', ibans: [ANDER], items });

/** `debtor F1=100 F2=50 +5 by`, or why not. */
function told(allocation: Allocation | undefined): string {
  if (!allocation) return 'nothing';
  if (allocation.outcome === 'unallocated') return allocation.why;
  const { debtor, items, onAccount } = allocation;
  const parts = items.map(({ id, amount }) => `${id}=${amount.minor}`);
  const rest = onAccount ? [`+${onAccount.minor}`] : [];
  return [debtor, ...parts, ...rest, allocation.outcome === 'paid' ? allocation.by : 'taken-back'].join(' ');
}

const one = (paid: BankEntry, ...accounts: DebtorAccount[]): string => told(allocateEntries([paid], accounts)[0]);

describe('money that names what it pays', () => {
  const [first, second] = [item('F-2026-001', 12_100), item('F-2026-002', 5_000)];

  it.each([
    ['an invoice in words', entry(12_100, { text: 'Betaling factuur 2026001' }), 'klant F-2026-001=12100 reference'],
    ['an invoice by its end-to-end id', entry(12_100, { references: ['F-2026-001'] }), 'klant F-2026-001=12100 reference'],
    ['two invoices', entry(17_100, { text: 'f-2026-001 f-2026-002' }), 'klant F-2026-001=12100 F-2026-002=5000 reference'],
    [
      'one of two that it names, by its amount',
      entry(5_000, { text: 'f-2026-001 f-2026-002' }),
      'klant F-2026-002=5000 reference',
    ],
    ['a part of an invoice', entry(2_100, { text: 'factuur F-2026-001' }), 'klant F-2026-001=2100 reference'],
    [
      'a part of two, the older first',
      entry(13_000, { text: 'facturen 2026001 en 2026002' }),
      'klant F-2026-001=12100 F-2026-002=900 reference',
    ],
    ['an invoice and more', entry(13_000, { text: 'factuur F-2026-001' }), 'klant F-2026-001=12100 +900 reference'],
    [
      'an invoice in another currency',
      entry(0, { amount: money(12_100, 'USD' as CurrencyCode), text: 'factuur F-2026-001' }),
      'no-debtor',
    ],
  ])('%s', (_, paid, expected) => expect(one(paid, klant(first, second))).toBe(expected));

  it('by a structured reference, with the number made into it', () => {
    const numbered = klant(
      item('20261001', 9_000),
      item('539007547034', 4_000),
      item('108068171', 3_000),
      item('REF-1', 2_000, { references: ['RF18539007547034'] }),
    );
    expect(one(entry(9_000, { references: ['8000000020261001'] }), numbered)).toBe('klant 20261001=9000 reference');
    expect(one(entry(3_000, { references: ['+++010/8068/17183+++'] }), klant(item('108068171', 3_000)))).toBe(
      'klant 108068171=3000 reference',
    );
    expect(one(entry(3_000, { text: 'KLANT +++010/8068/17183+++' }), klant(item('108068171', 3_000)))).toContain(
      '108068171=3000',
    );
    expect(one(entry(4_000, { references: ['RF18 5390 0754 7034'] }), numbered)).toBe('klant 539007547034=4000 reference');
    expect(
      one(
        entry(2_000, { references: ['RF18539007547034'] }),
        klant(item('REF-1', 2_000, { references: ['RF18 5390 0754 7034'] })),
      ),
    ).toBe('klant REF-1=2000 reference');
  });

  it('sets off a credit note that it names', () => {
    const credit = item('CN-2026-7', -2_100);
    expect(one(entry(10_000, { text: 'factuur F-2026-001 minus creditnota CN-2026-7' }), klant(first, credit))).toBe(
      'klant F-2026-001=12100 CN-2026-7=-2100 reference',
    );
    expect(one(entry(9_000, { text: 'factuur F-2026-001 minus creditnota CN-2026-7' }), klant(first, credit))).toBe(
      'klant CN-2026-7=-2100 F-2026-001=11100 reference',
    );
    expect(one(entry(-2_100, { text: 'CN-2026-7 terug' }), klant(credit))).toBe('klant CN-2026-7=-2100 reference');
  });

  it('only where the name can hardly be a coincidence', () => {
    const short = klant(item('12345', 8_000));
    expect(one(entry(700, { text: 'klantnummer 12345' }), short)).toBe('amount-differs');
    expect(one(entry(8_000, { text: 'klantnummer 12345' }), short)).toBe('klant 12345=8000 reference');
    expect(one(entry(700, { text: 'ons nummer 12345', iban: KLANT }), short)).toBe('klant 12345=700 reference');
    expect(one(entry(700, { text: 'factuur 12345' }), short)).toBe('klant 12345=700 reference');
  });

  it('of two debtors with that number is of the one that pays, else of nobody', () => {
    const both = [klant(item('1001', 10_000)), ander(item('1001', 20_000))];
    expect(one(entry(5_000, { text: 'factuur 1001', iban: ANDER }), ...both)).toBe('ander 1001=5000 reference');
    expect(one(entry(20_000, { text: 'factuur 1001' }), ...both)).toBe('ander 1001=20000 reference');
    expect(one(entry(5_000, { text: 'factuur 1001' }), ...both)).toBe('two-fit');
  });
});

describe('money that names nothing', () => {
  it.each([
    ['one item has the amount', [item('A', 100), item('B', 250)], 100, 'klant A=100 amount-and-iban'],
    ['a set adds up', [item('A', 100), item('B', 250), item('C', 40)], 290, 'klant B=250 C=40 sum-of-set'],
    ['a set with a credit note adds up', [item('A', 100), item('B', -25), item('C', 41)], 75, 'klant A=100 B=-25 sum-of-set'],
    ['two items have the amount', [item('A', 100), item('B', 100)], 100, 'two-fit'],
    ['two sets have the amount', [item('A', 100), item('B', 60), item('C', 60)], 160, 'two-fit'],
    ['an item and a set have the amount', [item('A', 100), item('B', 60), item('C', 40)], 100, 'two-fit'],
    ['both of two that are alike are paid', [item('A', 100), item('B', 100)], 200, 'klant A=100 B=100 sum-of-set'],
    ['nothing has the amount', [item('A', 100)], 99, 'amount-differs'],
    ['nothing is open', [], 99, 'no-item'],
  ])('from the debtor’s account: %s', (_, items, minor, expected) => {
    expect(one(entry(minor, { iban: KLANT }), klant(...items))).toBe(expected);
  });

  it('from an account that nobody knows is left alone', () => {
    expect(one(entry(100, { iban: ANDER }), klant(item('A', 100)))).toBe('no-debtor');
    expect(one(entry(100), klant(item('A', 100)))).toBe('no-debtor');
  });

  it('from an account of two debtors is of the one whose item it is', () => {
    const shared = (debtor: string, ...items: OpenItem[]): DebtorAccount => ({ debtor, ibans: [KLANT], items });
    expect(one(entry(100, { iban: KLANT }), shared('one', item('A', 100)), shared('two', item('B', 200)))).toBe(
      'one A=100 amount-and-iban',
    );
    expect(one(entry(100, { iban: KLANT }), shared('one', item('A', 100)), shared('two', item('B', 100)))).toBe('two-fit');
  });

  it('is not searched among more items than make sense', () => {
    const many = Array.from({ length: 25 }, (_, index) => item(`N${index}`, 1_000 + index));
    expect(one(entry(1_003, { iban: KLANT }), klant(...many))).toBe('klant N3=1003 amount-and-iban');
    expect(one(entry(2_001, { iban: KLANT }), klant(...many))).toBe('amount-differs');
  });

  it('tells who may be meant when nothing is done', () => {
    const [allocation] = allocateEntries([entry(100, { iban: KLANT })], [klant(item('A', 100), item('B', 100))]);
    expect(allocation).toMatchObject({
      why: 'two-fit',
      candidates: [
        { debtor: 'klant', item: 'A' },
        { debtor: 'klant', item: 'B' },
      ],
    });
  });

  it('that went out pays no invoice', () => {
    expect(one(entry(-100, { iban: KLANT }), klant(item('A', 100)))).toBe('amount-differs');
    expect(one(entry(-100, { iban: KLANT }), klant(item('CN', -100)))).toBe('klant CN=-100 amount-and-iban');
  });

  it('that is no money pays nothing and sets nothing off', () => {
    const both = klant(item('F-2026-001', 100), item('CN-2026-001', -100));
    expect(one(entry(0, { iban: KLANT }), both)).toBe('amount-differs');
    expect(one(entry(0, { text: 'factuur F-2026-001' }), both)).toBe('amount-differs');
  });
});

describe('several entries', () => {
  const day = (number: number) => localDate(`2026-11-${number}`);

  it('each take what the ones before them left', () => {
    const items = klant(item('F-2026-001', 10_000), item('F-2026-002', 10_000));
    const paid = [
      entry(10_000, { iban: KLANT, on: day(11) }),
      entry(10_000, { iban: KLANT, on: day(11), text: 'factuur F-2026-002' }),
      entry(4_000, { on: day(12), text: 'factuur F-2026-001' }),
      entry(10_000, { iban: KLANT, on: day(13) }),
    ];
    expect(allocateEntries(paid, [items]).map(told)).toEqual([
      'klant F-2026-002=10000 reference',
      'klant F-2026-001=10000 amount-and-iban',
      'no-item',
      'no-item',
    ]);
  });

  it('count once when statements overlap', () => {
    const paid = entry(4_000, { text: 'factuur F-2026-001' });
    expect(allocateEntries([paid, { ...paid }], [klant(item('F-2026-001', 10_000))]).map(told)).toEqual([
      'klant F-2026-001=4000 reference',
    ]);
    expect(allocateEntries([paid, { ...paid, account: ANDER }], [klant(item('F-2026-001', 10_000))])).toHaveLength(2);
  });
});

describe('an entry that takes back', () => {
  const items = klant(item('F-2026-001', 10_000, { isDirectDebit: true }), item('F-2026-002', 3_000));
  const back = (minor: number, more: Parameters<typeof entry>[1] = {}) =>
    entry(minor, { on: localDate('2026-11-25'), isReversal: true, ...more });

  it.each([
    ['shares its reference', entry(10_000, { references: ['F-2026-001', 'E1'] }), back(-10_000, { references: ['E1'] })],
    ['names the item', entry(10_000, { text: 'factuur F-2026-001' }), back(-10_000, { text: 'storno F-2026-001' })],
    ['comes from the same account', entry(10_000, { text: 'factuur F-2026-001', iban: KLANT }), back(-10_000, { iban: KLANT })],
  ])('un-pays what the earlier entry paid, when it %s', (_, paid, taken) => {
    const allocations = allocateEntries([taken, paid], [items]);
    expect(allocations.map(told)).toEqual(['klant F-2026-001=10000 reference', 'klant F-2026-001=-10000 taken-back']);
  });

  it('un-pays one item of several, and what was paid beyond them', () => {
    const run = entry(13_000, { text: 'facturen F-2026-001 F-2026-002' });
    expect(allocateEntries([run, back(-3_000, { text: 'storno F-2026-002' })], [items]).map(told)[1]).toBe(
      'klant F-2026-002=-3000 taken-back',
    );
    const over = entry(10_500, { text: 'factuur F-2026-001', iban: KLANT });
    const allocations = allocateEntries([over, back(-10_500, { iban: KLANT })], [items]);
    expect(allocations.map(told)[1]).toBe('klant F-2026-001=-10000 +-500 taken-back');
  });

  it('does nothing when two may be meant, or none', () => {
    const twice = [
      entry(3_000, { text: 'factuur F-2026-002', iban: KLANT }),
      entry(3_000, { text: 'factuur F-2026-001', iban: KLANT }),
    ];
    expect(allocateEntries([...twice, back(-3_000, { iban: KLANT })], [items]).map(told)[2]).toBe('two-fit');
    expect(one(back(-3_000, { iban: KLANT }), items)).toBe('no-item');
    expect(one(back(-3_000, { iban: ANDER }), items)).toBe('no-debtor');
    expect(one(back(3_000, { iban: KLANT }), items)).toBe('no-item');
  });
});

describe('money that its payer divided', () => {
  const [first, second, credit] = [item('F-2026-001', 100_000), item('F-2026-002', 25_000), item('C-2026-001', -10_000)];
  const references = ['F-2026-001', 'F-2026-002', 'C-2026-001'];
  const divided = (...parts: (readonly [string, number])[]) =>
    entry(
      parts.reduce((sum, [, minor]) => sum + minor, 0),
      { references, remitted: parts.map(([number, minor]) => ({ number, minor })), iban: KLANT },
    );

  it('pays each as much as it says', () => {
    const paid = divided(['F-2026-001', 10_000], ['f2026-002', 25_000], ['C-2026-001', -5_000]);
    expect(one(paid, klant(first, second, credit))).toBe('klant F-2026-001=10000 F-2026-002=25000 C-2026-001=-5000 reference');
  });

  it.each([
    ['more than is open', divided(['F-2026-001', 1_000], ['F-2026-002', 29_000])],
    ['one document twice', divided(['F-2026-002', 10_000], ['F-2026-002', 20_000])],
    ['what nobody knows', divided(['F-2026-001', 10_000], ['F-2026-777', 20_000])],
  ])('pays oldest first where it says %s', (_, paid) => {
    expect(one(paid, klant(first, second))).toBe('klant F-2026-001=30000 reference');
  });

  it('stays two where two debtors have these numbers', () => {
    const paid = { ...divided(['F-2026-001', 10_000], ['F-2026-002', 20_000]), other: { name: null, iban: null } };
    expect(one(paid, klant(first, second), ander(first, second))).toBe('two-fit');
  });
});
