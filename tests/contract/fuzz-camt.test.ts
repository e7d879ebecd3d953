import { describe, expect, it } from 'vitest';
import { camtSource } from '@/lib/sources/files/bank/camt-source';
import { type CamtEntry, camtSample } from '@/tests/support/books/camt-sample';
import type { Pulled } from '@/tests/support/books/pull';
import type { Random } from '@/tests/support/books/random';
import { decimals, type ModelEntry, modelEntries, sumOf } from './fuzz/bank-model';
import { disguisedXml } from './fuzz/disguised-xml';
import { expectSound, fromSeeds, readOrRefuse, TIMEOUT } from './fuzz/from-seeds';
import { oddAmount } from './fuzz/odd-amount';
import { damaged } from './fuzz-xaf/damage';
import { centsOf } from './fuzz-xaf/expected-book';

const read = (file: BlobPart) => readOrRefuse(camtSource, file);

const entry = ({ minor, on, name, iban, text, reference, isReversal }: ModelEntry): CamtEntry => {
  const role = minor > 0 !== isReversal ? 'debtor' : 'creditor';
  const head = isReversal ? '<RvslInd>true</RvslInd>' : '';
  const transactions = [{ [role]: { name, iban }, text: [text], endToEndId: reference }];
  return { amount: decimals(minor, '.'), side: minor > 0 ? 'CRDT' : 'DBIT', on, head, transactions };
};

const balance = (minor: number): string => (minor < 0 ? '-' : '') + decimals(minor, '.');

function statement(entries: readonly CamtEntry[], sum: number, random: Random): string {
  const opening = random.between(-500_000, 500_000);
  const version = random.pick([2, 3, 4, 6, 8, 9]);
  return camtSample([{ version, opening: balance(opening), closing: balance(opening + sum), entries }]);
}

const entriesOf = (pulled: Pulled | null) =>
  pulled?.records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : [])) ?? null;
const told = ({ minor, on, name, iban, text, reference, isReversal }: ModelEntry) => ({
  amount: { minor, currency: 'EUR' },
  on,
  other: { name, iban },
  text,
  references: [reference],
  isReversal,
});

describe('statements in XML from seeds', () => {
  it('are the same in whatever way they are written', { timeout: TIMEOUT }, () =>
    fromSeeds(0.35, async (random) => {
      const model = modelEntries(random);
      const xml = statement(model.map(entry), sumOf(model), random);
      for (const file of [xml, disguisedXml(xml, random, random.pick(['', 'n:']))]) {
        const found = await read(file);
        expect(found?.rejected).toEqual([]);
        expect(entriesOf(found)).toMatchObject(model.map(told));
      }
    }),
  );

  it('give each amount exactly as it is written, or reject its entry', { timeout: TIMEOUT }, () =>
    fromSeeds(0.3, async (random) => {
      const model = modelEntries(random);
      const written = model.map(entry).map((each) => (random.isOneIn(3) ? { ...each, amount: oddAmount(random, '.') } : each));
      const cents = written.map(({ amount, side }) => {
        const found = centsOf(amount);
        return found === null || found > 10_000_000_000_000n ? null : Number(side === 'DBIT' ? -found : found);
      });
      const known = cents.filter((each) => each !== null);
      const found = await read(
        statement(
          written,
          known.reduce((sum, each) => sum + each, 0),
          random,
        ),
      );
      expect(entriesOf(found)?.map(({ amount }) => amount.minor)).toEqual(known.map((each) => each + 0));
      expect(found?.rejected.map(({ reason }) => reason)).toEqual(
        written.flatMap(({ amount }, at) =>
          cents[at] === null ? [centsOf(amount) === null ? 'amount-unreadable' : 'number-too-large'] : [],
        ),
      );
    }),
  );

  it('say it when one digit of an amount was changed', { timeout: TIMEOUT }, () =>
    fromSeeds(0.1, async (random) => {
      const model = modelEntries(random);
      const xml = statement(model.map(entry), sumOf(model), random);
      const amounts = [...xml.matchAll(/<Amt Ccy="EUR">(\d)/g)];
      const { index } = random.pick(amounts);
      const at = index + '<Amt Ccy="EUR">'.length;
      const found = await read(`${xml.slice(0, at)}${(Number(xml[at]) + random.between(1, 9)) % 10}${xml.slice(at + 1)}`);
      expect(found?.rejected.map(({ reason }) => reason)).toEqual(['sum-differs']);
    }),
  );

  it('are refused when they are damaged, or read as sound statements', { timeout: TIMEOUT }, () =>
    fromSeeds(0.25, async (random) => {
      const model = modelEntries(random);
      const found = await read(damaged(disguisedXml(statement(model.map(entry), sumOf(model), random), random), random));
      if (found) expectSound(found);
    }),
  );
});
