import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBookCatalogue } from './book-catalogue.schema';
import { parseSnapshotFacts, parseSnapshotIdentity } from './debtor-snapshot.schema';
import { catalogueText, snapshotText } from './snapshot-text';
import { CATALOGUE, POSITION, SNAPSHOT } from './snapshots.examples';
import { veilPosition } from './veil-position';

function read(text: string) {
  const who = parseSnapshotIdentity(text);
  const held = who && parseSnapshotFacts(who, who.facts);
  if (!who || !held) return null;
  const { facts: _, ...identity } = who;
  return { ...identity, ...held };
}

describe('a snapshot of a debtor', () => {
  it('arrives as it was sent', () => {
    expect(read(snapshotText(SNAPSHOT))).toEqual(SNAPSHOT);
  });

  it('arrives as it was sent without what no source told', () => {
    const position = { ...POSITION, settledItems: null, openOrders: null, creditLimit: null, paymentTerm: null };
    const { external: _, industry: __, from: ___, ...bare } = position;
    expect(read(snapshotText({ ...SNAPSHOT, position: bare }))).toEqual({ ...SNAPSHOT, position: bare });
  });

  it('is told without a number, a reference or an account for those who see no invoices', () => {
    const text = snapshotText({
      ...SNAPSHOT,
      ...{ identity: veilPosition(POSITION).identity, position: veilPosition(POSITION) },
    });
    for (const secret of ['F-1001', '26-900', 'PO 5', 'NL91ABNA0417164300', 'P3']) expect(text).not.toContain(`"${secret}"`);
    expect(read(text)?.position.openItems).toHaveLength(POSITION.openItems.length);
  });

  it('is none where a line is missing, a value is not as it must be, or it is another version', () => {
    const text = snapshotText(SNAPSHOT);
    for (const other of [
      '',
      '{}',
      '{}\n{}',
      text.split('\n')[0] ?? '',
      text.replace('"v":1', '"v":2'),
      text.replace('2026-09-01', '2026-13-01'),
      text.replace('"k1"', '5'),
      text.replace(/"openItems":\[/, '"openItems":[7,'),
    ])
      expect(read(other), other.slice(0, 60)).toBeNull();
  });

  it('never breaks on what somebody made up', () => {
    fc.assert(fc.property(fc.string(), fc.json(), (text, json) => read(`${json}\n${text}`) === null));
  });
});

describe('the catalogue of a book', () => {
  it('arrives as it was sent', () => {
    expect(parseBookCatalogue(catalogueText(CATALOGUE))).toEqual(CATALOGUE);
  });

  it('is none where it is not as it must be', () => {
    for (const text of ['', '[]', catalogueText(CATALOGUE).replace('"current"', '"ready"'), 'x'.repeat(200_000)])
      expect(parseBookCatalogue(text)).toBeNull();
  });
});
