import { describe, expect, it } from 'vitest';
import { mt940Source } from '@/lib/sources/files/bank/mt940-source';
import { type Mt940Entry, mt940Sample, wrapped } from '@/tests/support/books/mt940-sample';
import type { Pulled } from '@/tests/support/books/pull';
import type { Random } from '@/tests/support/books/random';
import { decimals, type ModelEntry, modelEntries, sumOf } from './fuzz/bank-model';
import { expectSound, fromSeeds, readOrRefuse, TIMEOUT } from './fuzz/from-seeds';
import { oddAmount } from './fuzz/odd-amount';
import { damaged } from './fuzz-xaf/damage';
import { centsOf } from './fuzz-xaf/expected-book';

const read = (file: BlobPart) => readOrRefuse(mt940Source, file);

type Dialect = (entry: ModelEntry) => string[];
/** Spaces at the end of a line get lost on the way; a line broken off there is not full. */
const lines = (text: string): string[] => wrapped(text).map((line) => line.trimEnd());
const parts = (text: string, mark: string): string[] => wrapped(text, 27).map((part, at) => `${mark}${20 + at}${part}`);

const DIALECTS: readonly Dialect[] = [
  ({ name, iban, text, reference }) =>
    lines(`/TRTP/SEPA OVERBOEKING/IBAN/${iban}/BIC/ABNANL2A/NAME/${name}/REMI/${text}/EREF/${reference}`),
  ({ name, iban, text, reference }) => lines(`/EREF/${reference}//CNTP/${iban}/INGBNL2A/${name}/Utrecht///REMI/USTD//${text}/`),
  ({ name, iban, text, reference }) => lines(`/EREF/${reference}/ORDP//NAME/${name}/REMI/${text}/ISDT/2026-11-20/IBAN/${iban}`),
  ({ name, iban, text, reference }) => [
    `166?00GUTSCHRIFT${parts(`EREF+${reference}`, '?')}`,
    ...parts(`SVWZ+${text}`, '?')
      .slice(0, 9)
      .map((part, at) => `?${21 + at}${part.slice(3)}`),
    `?31${iban}?32${name}`,
  ],
];

const mark = ({ minor, isReversal }: ModelEntry): string => {
  const isCredit = minor > 0;
  return isReversal ? (isCredit ? 'RD' : 'RC') : isCredit ? 'C' : 'D';
};
const line = (entry: ModelEntry, amount: string): string => {
  const day = entry.on.slice(2).replaceAll('-', '');
  return `${day}${day.slice(2)}${mark(entry)}${amount}NTRFNONREF//${entry.reference}`;
};

function statement(entries: readonly Mt940Entry[], sum: number, random: Random): string {
  const opening = random.between(-500_000, 500_000);
  const balance = (minor: number) => `${minor < 0 ? 'D' : 'C'}261122EUR${decimals(minor, ',')}`;
  const text = mt940Sample(
    [{ opening: balance(opening), closing: balance(opening + sum), entries }],
    random.pick(['\r\n', '\n', '\r']),
  );
  return (
    random.pick(['', '', 'ABNANL2A\r\n940\r\nABNANL2A\r\n', '{1:F01INGBNL2ABXXX0000000000}{2:I940INGBNL2AXN}{4:\r\n']) + text
  );
}

const entriesOf = (pulled: Pulled | null) =>
  pulled?.records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : [])) ?? null;

describe('statements in MT940 from seeds', () => {
  it('are the same in each dialect, cut into lines', { timeout: TIMEOUT }, () =>
    fromSeeds(0.35, async (random) => {
      const model = modelEntries(random);
      const dialect = random.pick(DIALECTS);
      const written = model.map((entry) => ({ line: line(entry, decimals(entry.minor, ',')), info: dialect(entry) }));
      const found = await read(statement(written, sumOf(model), random));
      expect(found?.rejected).toEqual([]);
      const expected = model.map(({ minor, on, name, iban, reference, isReversal }) => ({
        amount: { minor },
        on,
        other: { name, iban },
        references: [reference],
        isReversal,
      }));
      expect(entriesOf(found)).toMatchObject(expected);
      // A line that ended at a space is one character short, and gets its space back; German parts end where they are full.
      const bare = (text: string) => text.replace(/\s/g, '');
      expect(entriesOf(found)?.map(({ text }) => bare(text))).toEqual(
        model.map(({ text }) => expect.stringContaining(bare(text).slice(0, 150))),
      );
    }),
  );

  it('give each amount exactly as it is written, or reject its entry', { timeout: TIMEOUT }, () =>
    fromSeeds(0.3, async (random) => {
      const model = modelEntries(random);
      const amounts = model.map(({ minor }) => (random.isOneIn(3) ? oddAmount(random, ',') : decimals(minor, ',')));
      const cents = amounts.map((amount, at) => signed(amount, (model[at]?.minor ?? 0) < 0));
      const known = cents.filter((each) => typeof each === 'number');
      const written = model.map((entry, at) => ({ line: line(entry, amounts[at] ?? ''), info: [entry.text] }));
      const found = await read(
        statement(
          written,
          known.reduce((sum, each) => sum + each, 0),
          random,
        ),
      );
      expect(entriesOf(found)?.map(({ amount }) => amount.minor)).toEqual(known);
      expect(found?.rejected.map(({ reason }) => reason)).toEqual(cents.filter((each) => typeof each === 'string'));
    }),
  );

  it('say it when one digit of an amount was changed', { timeout: TIMEOUT }, () =>
    fromSeeds(0.1, async (random) => {
      const model = modelEntries(random).concat(modelEntries(random)).slice(0, 8);
      if (model.length === 0) return;
      const written = model.map((entry) => ({ line: line(entry, decimals(entry.minor, ',')), info: [entry.text] }));
      const text = statement(written, sumOf(model), random);
      const { index, 0: found } = random.pick([...text.matchAll(/:61:\d{10}R?[CD]/g)]);
      const at = index + found.length;
      const changed = `${text.slice(0, at)}${(Number(text[at]) + random.between(1, 9)) % 10}${text.slice(at + 1)}`;
      expect((await read(changed))?.rejected.map(({ reason }) => reason)).toEqual(['sum-differs']);
    }),
  );

  it('are refused when they are damaged, or read as sound statements', { timeout: TIMEOUT }, () =>
    fromSeeds(0.25, async (random) => {
      const model = modelEntries(random);
      const dialect = random.pick(DIALECTS);
      const written = model.map((entry) => ({ line: line(entry, decimals(entry.minor, ',')), info: dialect(entry) }));
      const found = await read(damaged(new TextEncoder().encode(statement(written, sumOf(model), random)), random));
      if (found) expectSound(found);
    }),
  );
});

/** What field 61 says with this amount: digits and a comma are an amount, and what begins with one leaves no type behind it. */
function signed(amount: string, isDebit: boolean): number | 'amount-unreadable' | 'number-too-large' {
  const [digits = ''] = /^(\d[\d.]*(,\d*)?|,\d+)/.exec(amount) ?? [];
  const cents = digits === amount ? centsOf(amount.replace(',', '.')) : null;
  if (cents === null) return 'amount-unreadable';
  if (cents > 10_000_000_000_000n) return 'number-too-large';
  return Number(isDebit ? -cents : cents) + 0;
}
