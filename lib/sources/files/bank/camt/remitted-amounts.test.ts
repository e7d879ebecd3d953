import { describe, expect, it } from 'vitest';
import type { BankEntry } from '@/lib/domain/bank-entry';
import { pull, pullContext } from '@/tests/support/books/pull';
import { readCamt } from './read-camt';

const amount = (name: string, text: string, currency = 'EUR') => `<${name} Ccy="${currency}">${text}</${name}>`;
const structured = (number: string, inside: string, type = 'CINV') =>
  `<Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Nb>${number}</Nb></RfrdDocInf><RfrdDocAmt>${inside}</RfrdDocAmt><CdtrRefInf><Ref>R-${number}</Ref></CdtrRefInf></Strd>`;

async function entryOf(remittance: string, side = 'CRDT'): Promise<BankEntry | undefined> {
  const xml = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Ntry>${amount('Amt', '350.00')}<CdtDbtInd>${side}</CdtDbtInd><BookgDt><Dt>2026-11-05</Dt></BookgDt><NtryDtls><TxDtls><RmtInf>${remittance}</RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;
  const { records } = await pull(readCamt(new Blob([xml]), pullContext()));
  return records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : []))[0];
}

describe('what a payer remits per document', () => {
  const first = structured('F-1', amount('DuePyblAmt', '500') + amount('RmtdAmt', '400.00'));

  it('is told where it adds up to the entry, credit notes negative', async () => {
    for (const credit of [
      structured('C-2', amount('CdtNoteAmt', '50.00')),
      structured('C-2', amount('RmtdAmt', '50.00'), 'CREN'),
    ])
      expect(await entryOf(first + credit)).toMatchObject({
        remitted: [
          { number: 'F-1', minor: 40_000 },
          { number: 'C-2', minor: -5_000 },
        ],
        references: ['F-1', 'R-F-1', 'C-2', 'R-C-2'],
      });
  });

  it.each([
    ['does not add up', first + structured('F-2', amount('RmtdAmt', '50.00'))],
    [
      'is in another currency',
      structured('F-1', amount('RmtdAmt', '300.00')) + structured('F-2', amount('RmtdAmt', '50.00', 'USD')),
    ],
    ['lacks an amount', structured('F-1', amount('RmtdAmt', '350.00')) + structured('F-2', '')],
    ['is of one document', structured('F-1', amount('RmtdAmt', '350.00'))],
    [
      'has one amount for two',
      `${first.replace('</RfrdDocInf>', '<Nb2/></RfrdDocInf><RfrdDocInf><Nb>F-9</Nb></RfrdDocInf>')}${structured('C-2', amount('CdtNoteAmt', '50'))}`,
    ],
  ])('is nothing where it %s', async (_, remittance) => {
    expect(await entryOf(remittance)).not.toHaveProperty('remitted');
  });

  it('is nothing of money that went out', async () => {
    expect(await entryOf(first + structured('C-2', amount('CdtNoteAmt', '50.00')), 'DBIT')).not.toHaveProperty('remitted');
  });
});
