import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { openByDebtor, refusalOf } from '@/tests/support/books/pull';
import { pullCsv } from '@/tests/support/books/pull-csv';

/** Debtor, number, invoice date, due date and open minor units of every open item. */
function rows(records: readonly DomainRecord[]): (string | number | null)[][] {
  const names = new Map(records.flatMap((r) => (r.kind === 'debtor' ? [[r.debtor.number, r.debtor.name] as const] : [])));
  return records.flatMap((record) => {
    if (record.kind !== 'open-item') return [];
    const { number, invoiceOn, dueOn, open } = record.item;
    return [[names.get(record.debtorNumber) ?? record.debtorNumber, number, invoiceOn, dueOn, open.minor]];
  });
}

const settled = (records: readonly DomainRecord[]) =>
  records.flatMap((r) => (r.kind === 'settled-item' ? [[r.debtorNumber, r.item.id, r.item.settledOn, r.item.amount.minor]] : []));

describe('Xero', () => {
  const DETAIL = `Aged Receivables Detail
Demo Company (NL)
As at 31 March 2026
Ageing by due date

Invoice Number,Invoice Date,Due Date,Invoice Reference,Current,< 1 Month,1 Month,2 Months,3 Months,Older,Total

Bayside Club,,,,,,,,,,
INV-0025,15 Feb 2026,25 Feb 2026,P/O 9711,,234.00,,,,,234.00
INV-0034,10 Mar 2026,20 Apr 2026,,"1,200.50",,,,,,"1,200.50"
,12 Mar 2026,12 Mar 2026,Credit,,-34.00,,,,,-34.00
Total Bayside Club,,,,"1,200.50",200.00,0.00,0.00,0.00,0.00,"1,400.50"

Total Tools Ltd,,,,,,,,,,
INV-0040,01 Mar 2026,08 Mar 2026,,,99.50,,,,,99.50
Total Total Tools Ltd,,,,0.00,99.50,0.00,0.00,0.00,0.00,99.50

Total,,,,"1,200.50",299.50,0.00,0.00,0.00,0.00,"1,500.00"
Percentage of total,,,,80.03%,19.97%,0.00%,0.00%,0.00%,0.00%,100.00%
`;

  it('reads invoices below the name of their customer', async () => {
    const { records, rejected, about } = await pullCsv(DETAIL);
    expect(rows(records)).toEqual([
      ['Bayside Club', 'INV-0025', '2026-02-15', '2026-02-25', 23_400],
      ['Bayside Club', 'INV-0034', '2026-03-10', '2026-04-20', 120_050],
      ['Bayside Club', null, '2026-03-12', '2026-03-12', -3_400],
      ['Total Tools Ltd', 'INV-0040', '2026-03-01', '2026-03-08', 9_950],
    ]);
    expect(rejected).toEqual([]);
    expect(about).toMatchObject({ software: 'Xero', rung: 'due-dates', asOf: '2026-03-31', asOfFrom: 'contents' });
    expect(records.find((r) => r.kind === 'open-item')).toMatchObject({ item: { references: ['P/O 9711'], original: null } });
  });

  it('says that a total is not what was read', async () => {
    const { records, rejected } = await pullCsv(DETAIL.replace('0.00,"1,500.00"', '0.00,0.00'));
    expect(rows(records)).toHaveLength(4);
    expect(rejected).toEqual([{ place: { line: 18 }, reason: 'sum-differs', field: 'open', found: '0.00 ≠ 1500.00' }]);
  });

  it('reads any columns in any order', async () => {
    const { records, rejected } = await pullCsv(`Aged Receivables Detail
Demo Company
For the month ended 31 March 2026
Ageing by due date

Contact Account Number,Primary Person,Phone,Email,Mobile,Contact Group,Invoice Date,Due Date,Expected Date,Invoice Number,Invoice Reference,< 1 Month,1 Month,2 Months,3 Months,Older,,Total,Outstanding Tax,PROJECT ID,Invoice Seen,Invoice Sent

Acme B.V.,,,,,,,,,,,,,,,,,,,,,
C-17,Jan,,,,,15 Jan 2026,25 Jan 2026,,INV-1,PO 7,,234.00,,,,,234.00,40.61,P1,Yes,Yes
C-17,,,,,,15 Feb 2026,25 Feb 2026,,INV-2,,10.00,,,,,,10.00,1.00,,,
Total Acme B.V.,,,,,,,,,,,10.00,234.00,,,,,244.00,41.61,,,
Zeta,,,,,,,,,,,,,,,,,,,,,
,,,,,,17 Feb 2026,25 Feb 2026,,INV-3,,5.00,,,,,,5.00,,,,
Total Zeta,,,,,,,,,,,5.00,,,,,,5.00,,,,
Total,,,,,,,,,,,15.00,234.00,,,,,249.00,41.61,,,
,,,,,,,,,,,6%,94%,,,,,,,,,
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Acme B.V.', 'INV-1', '2026-01-15', '2026-01-25', 23_400],
      ['Acme B.V.', 'INV-2', '2026-02-15', '2026-02-25', 1_000],
      ['Zeta', 'INV-3', '2026-02-17', '2026-02-25', 500],
    ]);
    expect(records.flatMap((r) => (r.kind === 'debtor' ? [r.debtor.number] : []))).toEqual(['C-17', 'name:zeta|']);
  });

  it('takes balances where there are no invoices, and says that ages are not told', async () => {
    const { records, rejected, about } = await pullCsv(`Aged Receivables Summary
Demo Company
As at 31 March 2026
Ageing by due date

Contact,Current,< 1 Month,1 Month,2 Months,3 Months,Older,Total
Acme B.V.,100.00,50.00,,,,,150.00
Total Energies,,,,,,25.00,25.00
Zeta,-10.00,,,,,,-10.00
Total,90.00,50.00,0.00,0.00,0.00,25.00,165.00
Percentage of total,54.5%,30.3%,0%,0%,0%,15.2%,100%
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Acme B.V.', null, null, null, 15_000],
      ['Total Energies', null, null, null, 2_500],
      ['Zeta', null, null, null, -1_000],
    ]);
    expect(about).toMatchObject({ rung: 'balances', software: 'Xero' });
  });

  it('counts an invoice of several lines once, and no draft', async () => {
    const header =
      'ContactName,EmailAddress,POAddressLine1,POCity,InvoiceNumber,Reference,InvoiceDate,DueDate,PlannedDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,Currency,Type,Sent,Status';
    const { records, rejected } = await pullCsv(
      [
        header,
        'Acme,a@acme.example,Dam 1,Amsterdam,INV-1,PO 1,15/01/2026,30/01/2026,,121.00,21.00,21.00,100.00,,"one\nline",1,50.00,,50.00,200,BTW,10.50,EUR,Sales invoice,Sent,Awaiting Payment',
        'Acme,a@acme.example,Dam 1,Amsterdam,INV-1,PO 1,15/01/2026,30/01/2026,,121.00,21.00,21.00,100.00,,two,1,50.00,,50.00,200,BTW,10.50,EUR,Sales invoice,Sent,Awaiting Payment',
        'Acme,,,,INV-2,,16/01/2026,30/01/2026,,10.00,0,10.00,0.00,,,1,10,,10,200,BTW,0,EUR,Sales invoice,Sent,Paid',
        'Acme,,,,INV-3,,16/01/2026,30/01/2026,,10.00,0,0.00,10.00,,,1,10,,10,200,BTW,0,EUR,Sales invoice,,Draft',
        'Acme,,,,CN-1,,16/01/2026,30/01/2026,,10.00,0,0.00,10.00,,,1,10,,10,200,BTW,0,EUR,Sales credit note,Sent,Awaiting Payment',
        'Zeta,,,,INV-4,,17/01/2026,30/01/2026,,7.00,0,0.00,7.00,,,1,7,,7,200,BTW,0,USD,Sales invoice,Sent,Awaiting Payment',
      ].join('\r\n'),
    );
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Acme', 'INV-1', '2026-01-15', '2026-01-30', 10_000],
      ['Acme', 'CN-1', '2026-01-16', '2026-01-30', -1_000],
      ['Zeta', 'INV-4', '2026-01-17', '2026-01-30', 700],
    ]);
    expect(records).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ original: { minor: 12_100, currency: 'EUR' } }) }),
    );
  });
});

describe('QuickBooks', () => {
  it('reads a report grouped by age', async () => {
    const { records, rejected, about } = await pullCsv(`A/R Aging Detail,,,,,,,
Craig's Design,,,,,,,
"As of December 31, 2025",,,,,,,
,,,,,,,
,Date,Transaction Type,Num,Customer,Location,Due Date,Amount,Open Balance
91 or more days past due,,,,,,,,
,07/08/2025,Invoice,1027,Bill's Windsurf Shop,,08/07/2025,"1,284.50","1,084.50"
,07/09/2025,Invoice,1028,Freeman Sporting Goods:0969 Ocean View,,08/08/2025,85.00,85.00
Total for 91 or more days past due,,,,,,,"$1,369.50","$1,169.50"
Current,,,,,,,,
,12/05/2025,Credit Memo,1040,Bill's Windsurf Shop,,12/05/2025,-75.00,-75.00
Total for Current,,,,,,,-$75.00,-$75.00
TOTAL,,,,,,,"$1,294.50","$1,094.50"
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ["Bill's Windsurf Shop", '1027', '2025-07-08', '2025-08-07', 108_450],
      ['Freeman Sporting Goods', '1028', '2025-07-09', '2025-08-08', 8_500],
      ["Bill's Windsurf Shop", '1040', '2025-12-05', '2025-12-05', -7_500],
    ]);
    expect(about).toMatchObject({ software: 'QuickBooks', asOf: '2025-12-31', notation: { dateOrder: 'month-first' } });
  });

  it.each(['"As of December 31, 2025"', 'As of December 31, 2025', 'As of Dec 31 2025'])(
    'knows by %s how it writes dates',
    async (title) => {
      const { about } = await pullCsv(
        `${title}\nNum,Customer,Date,Due Date,Amount,Open Balance\n101,Acme,12/05/2025,01/06/2026,1.00,1.00\n`,
      );
      expect(about).toMatchObject({ asOf: '2025-12-31', notation: { dateOrder: 'month-first' } });
    },
  );

  it('reads the desktop layout', async () => {
    const { records, rejected } = await pullCsv(`Num,Customer,Date,Due Date,Amount,Open Balance,P.O. #
101,Acme,12/20/2025,01/19/2026,"1,284.50","1,284.50",P7
102,Zeta:Job 1,12/21/2025,01/20/2026,10.00,5.00,
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Acme', '101', '2025-12-20', '2026-01-19', 128_450],
      ['Zeta', '102', '2025-12-21', '2026-01-20', 500],
    ]);
  });
});

describe('Exact', () => {
  it('reads its list, where the amount is what is open', async () => {
    const { records, rejected } =
      await pullCsv(`Code;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Valuta;Omschrijving;Uw ref.
10001;Bakker B.V.;26700001;01-09-2026;01-10-2026;1.234,56;EUR;Levering;PO 1
10001;Bakker B.V.;26700002;02-09-2026;02-10-2026;-34,56;EUR;Credit;
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Bakker B.V.', '26700001', '2026-09-01', '2026-10-01', 123_456],
      ['Bakker B.V.', '26700002', '2026-09-02', '2026-10-02', -3_456],
    ]);
  });

  it('reads the names of its API, and the cash flow with its sign turned', async () => {
    const list =
      await pullCsv(`HID,AccountCode,AccountId,AccountName,Amount,AmountInTransit,CurrencyCode,Description,DueDate,EntryNumber,Id,InvoiceDate,InvoiceNumber,JournalCode,JournalDescription,YourRef
1,10001,x-1,Bakker,100.50,0,EUR,d,2026-10-01,267,y,2026-09-01,26700001,70,Verkoop,ref
`);
    expect(rows(list.records)).toEqual([['Bakker', '26700001', '2026-09-01', '2026-10-01', 10_050]]);
    const flow =
      await pullCsv(`AccountCode,AccountName,AmountDC,AmountFC,Currency,DueDate,InvoiceDate,InvoiceNumber,Status,YourRef
10001,Bakker,-100.50,-100.50,EUR,2026-10-01,2026-09-01,1,20,
10001,Bakker,-50.00,-50.00,EUR,2026-10-01,2026-09-01,2,30,
10001,Bakker,20.00,20.00,EUR,2026-10-01,2026-09-01,3,20,
10001,Bakker,-70.00,-70.00,EUR,2026-10-01,2026-09-01,4,50,
`);
    expect(rows(flow.records).map((row) => [row[1], row[4]])).toEqual([
      ['1', 10_050],
      ['2', 5_000],
      ['3', -2_000],
    ]);
  });
});

describe('Odoo', () => {
  it('reads partners with their invoices below them, and checks their sums', async () => {
    const text = `Aged Receivable,,,,,,,,,,,
As of 03/31/2026,,,,,,,,,,,
,Invoice Date,Amount Currency,Currency,Account,At Date,1-30,31-60,61-90,91-120,Older,Total
Azure Interior,,,,,0.00,500.00,250.00,0.00,0.00,0.00,750.00
INV/2026/00001,02/15/2026,500.00,EUR,400000,0.00,500.00,0.00,0.00,0.00,0.00,500.00
INV/2026/00002,01/20/2026,275.00,USD,400000,0.00,0.00,250.00,0.00,0.00,0.00,250.00
Deco Addict,,,,,10.00,0.00,0.00,0.00,0.00,0.00,10.00
Total Aged Receivable,,,,,10.00,500.00,250.00,0.00,0.00,0.00,760.00
`;
    const { records, rejected, about } = await pullCsv(text);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Azure Interior', 'INV/2026/00001', '2026-02-15', null, 50_000],
      ['Azure Interior', 'INV/2026/00002', '2026-01-20', null, 25_000],
      ['Deco Addict', null, null, null, 1_000],
    ]);
    expect(about).toMatchObject({ software: 'Odoo', currency: 'EUR' });
    expect((await pullCsv(text.replace('0.00,0.00,750.00', '0.00,0.00,751.00'))).rejected).toMatchObject([
      { place: { line: 4 }, found: '751.00 ≠ 750.00' },
    ]);
  });

  it('reads the list of invoices', async () => {
    const { records, rejected } =
      await pullCsv(`Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Untaxed Amount Signed,Total Signed,Amount Due Signed,Payment Status,Status
INV/2026/1,Azure,2026-01-15,2026-02-15,100.00,121.00,121.00,Not Paid,Posted
RINV/2026/1,Azure,2026-01-16,2026-01-16,-10.00,-12.10,-12.10,Not Paid,Posted
INV/2026/2,Azure,2026-01-17,2026-02-15,100.00,121.00,0.00,Paid,Posted
/,Azure,2026-01-18,2026-02-15,100.00,121.00,121.00,Not Paid,Draft
`);
    expect(rejected).toEqual([]);
    expect(rows(records).map((row) => [row[1], row[4]])).toEqual([
      ['INV/2026/1', 12_100],
      ['RINV/2026/1', -1_210],
    ]);
  });
});

describe('Twinfield', () => {
  it('reads codes and labels', async () => {
    const codes =
      await pullCsv(`fin.trs.head.yearperiod;fin.trs.head.code;fin.trs.head.number;fin.trs.head.status;fin.trs.head.date;fin.trs.line.dim2;fin.trs.line.dim2name;fin.trs.line.invnumber;fin.trs.line.datedue;fin.trs.line.basevaluesigned;fin.trs.line.openbasevaluesigned;fin.trs.line.matchstatus
2026/01;VRK;202600001;final;20260105;1000;Bakker B.V.;2026001;20260204;121.00;100.00;available
2026/01;VRK;202600002;final;20260106;1000;Bakker B.V.;2026002;20260205;50.00;50.00;matched
`);
    expect(rows(codes.records)).toEqual([['Bakker B.V.', '2026001', '2026-01-05', '2026-02-04', 10_000]]);
    const labels = await pullCsv(`Openstaande posten debiteuren;;;;;;;;
Periode;Dagboek;Boekst.nr.;Debiteur;Naam;Factuurnr.;Verv.datum;Bedrag;Openstaand
2026/01;VRK;202600001;1000;Bakker B.V.;2026001;04-02-2026;1.121,00;1.100,00
2026/01;VRK;202600003;1001;Smid;2026003;05-02-2026;50,00;50,00-
Totaal;;;;;;;1.171,00;1.050,00
`);
    expect(labels.rejected).toEqual([]);
    expect(rows(labels.records)).toEqual([
      ['Bakker B.V.', '2026001', null, '2026-02-04', 110_000],
      ['Smid', '2026003', null, '2026-02-05', -5_000],
    ]);
    expect(labels.about.software).toBe('Twinfield');
  });
});

describe('SAP', () => {
  it('reads line items by their technical names', async () => {
    const { records, rejected } =
      await pullCsv(`BUKRS;KUNNR;NAME1;BELNR;GJAHR;BUZEI;BLART;BSCHL;BLDAT;BUDAT;ZFBDT;ZBD1T;ZBD2T;ZBD3T;SHKZG;DMBTR;WRBTR;WAERS;HWAER;ZUONR;XBLNR;SGTXT;AUGDT;AUGBL
1000;0000100234;Bakker;1800000001;2026;001;RV;01;20260105;20260105;20260105;14;30;0;S;1.234,56;1.234,56;EUR;EUR;;90001;;;
1000;0000100234;Bakker;1600000001;2026;001;DG;11;20260106;20260106;20260106;0;0;0;H;34,56;34,56;EUR;EUR;;90002;;;
1000;0000100234;Bakker;1800000002;2026;001;RV;01;20260107;20260107;20260107;30;0;0;S;100,00;100,00;EUR;EUR;;90003;;20260215;1400000009
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Bakker', '1800000001', '2026-01-05', '2026-02-04', 123_456],
      ['Bakker', '1600000001', '2026-01-06', '2026-01-06', -3_456],
    ]);
    expect(settled(records)).toEqual([['0000100234', '1800000002', '2026-02-15', 10_000]]);
  });

  it('reads a printed list', async () => {
    const { records, rejected } = await pullCsv(`Customer Line Item Display

Customer          100234
Name              Bakker B.V.

---------------------------------------------------------------------------------------------------------
| Assignment | Document Number | Document Type | Document Date | Net Due Date | Arrears | Amount in local currency | Local Currency | Clearing Document | Text | Reference |
|------------|-----------------|---------------|---------------|--------------|---------|--------------------------|----------------|-------------------|------|-----------|
| A1         | 1800000001      | RV            | 05.01.2026    | 04.02.2026   |      12 |                 1.234,56 | EUR            |                   |      | 90001     |
| A2         | 1600000001      | DG            | 06.01.2026    | 06.01.2026   |      40 |                   34,56- | EUR            |                   |      | 90002     |
| *          |                 |               |               |              |         |                 1.200,00 | EUR            |                   |      |           |
---------------------------------------------------------------------------------------------------------
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Bakker B.V.', '1800000001', '2026-01-05', '2026-02-04', 123_456],
      ['Bakker B.V.', '1600000001', '2026-01-06', '2026-01-06', -3_456],
    ]);
    expect(openByDebtor(records)).toEqual({ '100234': 120_000 });
  });
});

describe('other packages', () => {
  it('e-Boekhouden', async () => {
    const { records } = await pullCsv(`date,mutation_id,invoice_number,relation_id,relation_code,relation,amount,outstanding
2026-01-05,11,2026001,7,10001,Bakker,121.00,100.00
`);
    expect(rows(records)).toEqual([['Bakker', '2026001', '2026-01-05', null, 10_000]]);
  });

  it('Business Central, with what was settled', async () => {
    const { records, rejected } =
      await pullCsv(`Entry No.,Posting Date,Document Type,Document No.,Customer No.,Due Date,Amount,Remaining Amount,Open,Closed at Date,Reason Code
1,2026-01-05,Invoice,103001,10000,2026-02-04,121.00,100.00,Yes,,
2,2026-01-06,Invoice,103002,10000,2026-02-05,50.00,0.00,No,2026-02-10,
3,2026-01-07,Payment,2001,10000,2026-01-07,-50.00,0.00,No,2026-02-10,
4,2026-01-08,Credit Memo,104001,10000,2026-01-08,-10.00,-10.00,Yes,,
5,2026-01-09, ,G001,20000,2026-01-09,7.00,7.00,Yes,,
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['10000', '103001', '2026-01-05', '2026-02-04', 10_000],
      ['10000', '104001', '2026-01-08', '2026-01-08', -1_000],
      ['20000', 'G001', '2026-01-09', '2026-01-09', 700],
    ]);
    expect(settled(records)).toEqual([['10000', '103002', '2026-02-10', 5_000]]);
  });

  it('a procurement system without a header', async () => {
    const { records } = await pullCsv(
      '103001;10000;20260105;20260204;121.50;EUR;x\n103002;10001;20260106;20260205;-7.00;EUR;x\n',
    );
    expect(rows(records)).toEqual([
      ['10000', '103001', '2026-01-05', '2026-02-04', 12_150],
      ['10001', '103002', '2026-01-06', '2026-02-05', -700],
    ]);
  });

  it('a till: balances by period', async () => {
    const { records, about, rejected } = await pullCsv(
      'Customer,Current,Period 1,Period 2,Over Due\nAcme,1.00,2.00,,3.00\nZeta,,,,4.00\n',
    );
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Acme', null, null, null, 600],
      ['Zeta', null, null, null, 400],
    ]);
    expect(about.rung).toBe('balances');
  });

  it('Sage 300, with its parameters, codes and dates of two kinds', async () => {
    const { records, rejected } = await pullCsv(`Aged Trial Balance by Due Date
Age As Of,30/11/2025
Print,Detail
From Customer,1 To ZZZ

Doc. Date,Inv No,T,Description,Curr,Curr Amt,Total Amt,Rem Bal,Current,1-30,31-60,Over 60
ACME01,Acme Trading Ltd,,,,,,,,,,
2025-11-10,IN001,I,Goods,EUR,"1,000.00","1,000.00",900.00,900.00,,,
30/11/2025,CN001,N,Return,EUR,-100.00,-100.00,-100.00,-100.00,,,
-----,-----,,,,,,-----,,,,
Total ACME01,,,,,,,800.00,,,,
ZETA,Zeta BV,,,,,,,,,,
2025-10-01,IN002,I,Goods,EUR,5.00,5.00,5.00,,,5.00,
Report Total,,,,,,,805.00,,,,
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Acme Trading Ltd', 'IN001', '2025-11-10', null, 90_000],
      ['Acme Trading Ltd', 'CN001', '2025-11-30', null, -10_000],
      ['Zeta BV', 'IN002', '2025-10-01', null, 500],
    ]);
    expect(openByDebtor(records)).toEqual({ ACME01: 80_000, ZETA: 500 });
  });
});

describe('a table in any layout', () => {
  it.each([
    [
      'German',
      'Debitorennr.;Name;Belegnummer;Belegdatum;Fälligkeitsdatum;Betrag;Restbetrag\n1;Müller;R1;01.09.2026;01.10.2026;1.234,56;1.000,00\nSumme;;;;;1.234,56;1.000,00\n',
    ],
    [
      'French',
      'N° client;Nom;N° facture;Date facture;Échéance;Montant TTC;Reste à payer\n1;Müller;R1;01/09/2026;31/10/2026;1 234,56;1 000,00\nTotal général;;;;;1 234,56;1 000,00\n'
        .replace('31/10', '01/10')
        .replace('01/09/2026;01/10/2026;1', '01/09/2026;01/10/2026;1'),
    ],
    [
      'with names carried down',
      'Klantnr\tKlant\tFactuurnr\tFactuurdatum\tVervaldatum\tOpenstaand\n1\tMüller\tR0\t02-09-2026\t01-10-2026\t0,00\n1\tMüller\tR1\t01-09-2026\t01-10-2026\t1.000,00\n',
    ],
  ])('%s', async (_, text) => {
    const { records, rejected } = await pullCsv(text, { dateOrder: 'day-first' });
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([['Müller', 'R1', '2026-09-01', '2026-10-01', 100_000]]);
  });

  it('takes the blank cells below a debtor as that debtor, where that is how the table is written', async () => {
    const { records, rejected } = await pullCsv(
      'Klantnr;Klant;Factuurnr;Vervaldatum;Openstaand\n1;Bakker;F1;01-10-2026;5,00\n;;F2;01-10-2026;6,00\n2;Smid;F3;01-10-2026;7,00\n;;F4;01-10-2026;8,00\n',
    );
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ '1': 1_100, '2': 1_500 });
  });

  it('asks for the order of day and month where nothing shows it, and takes the answer', async () => {
    const text = 'debtor,name,invoice,open,due_date\nD1,A,F1,5.00,03/04/2026\n';
    expect(await refusalOf(pullCsv(text))).toMatchObject({ kind: 'ambiguous', fields: { column: 'due_date' } });
    expect(rows((await pullCsv(text, { dateOrder: 'month-first' })).records)[0]?.[3]).toBe('2026-03-04');
    expect(rows((await pullCsv(text, { dateOrder: 'day-first' })).records)[0]?.[3]).toBe('2026-04-03');
  });

  it('decides the order by the whole file, however late it shows', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `D1,A,F${index},5.00,03/04/2026\n`).join('');
    const { records } = await pullCsv(`debtor,name,invoice,open,due_date\n${many}D1,A,X,5.00,04/13/2026\n`);
    expect(rows(records)[0]?.[3]).toBe('2026-03-04');
  });

  it('adds up the lines of an invoice where each has its part', async () => {
    const { records, rejected } = await pullCsv(
      'klantcode;naam;factuurnummer;vervaldatum;artikel;aantal;openstaand\n1;A;F1;01-10-2026;x;1;5,00\n1;A;F1;01-10-2026;y;2;6,00\n1;A;F2;01-10-2026;z;1;7,00\n',
    );
    expect(rejected).toEqual([]);
    expect(rows(records).map((row) => [row[1], row[4]])).toEqual([
      ['F1', 1_100],
      ['F2', 700],
    ]);
  });
});

describe('reports as other programs and languages print them', () => {
  it('Xero in Dutch and German', async () => {
    const dutch = await pullCsv(`Openstaande debiteuren detail
Demo BV
Per 31 maart 2026
Veroudering op vervaldatum

Factuurnummer;Factuurdatum;Vervaldatum;Factuurreferentie;Actueel;< 1 maand;1 maand;2 maanden;3 maanden;Ouder;Totaal

Bakker;;;;;;;;;;
INV-1;15-02-2026;25-02-2026;PO1;;234,00;;;;;234,00
;16-02-2026;25-02-2026;Creditnota;;-34,00;;;;;-34,00
Totaal Bakker;;;;0,00;200,00;0,00;0,00;0,00;0,00;200,00

Totaal;;;;0,00;200,00;0,00;0,00;0,00;0,00;200,00
Percentage van totaal;;;;0,00%;100,00%;0,00%;0,00%;0,00%;0,00%;100,00%
`);
    expect(dutch.rejected).toEqual([]);
    expect(rows(dutch.records)).toEqual([
      ['Bakker', 'INV-1', '2026-02-15', '2026-02-25', 23_400],
      ['Bakker', null, '2026-02-16', '2026-02-25', -3_400],
    ]);
    const german = await pullCsv(`Überfällige Forderungen
Demo GmbH
Stand: 31.03.2026

Rechnungsnummer;Rechnungsdatum;Fälligkeitsdatum;Referenz;Aktuell;< 1 Monat;1 Monat;2 Monate;3 Monate;Älter;Gesamt

Müller GmbH;;;;;;;;;;
RE-1;15.02.2026;25.02.2026;B1;;1.234,00;;;;;1.234,00
Gesamt Müller GmbH;;;;;1.234,00;;;;;1.234,00

Gesamt;;;;;1.234,00;;;;;1.234,00
Prozentsatz;;;;;100%;;;;;100%
`);
    expect(german.rejected).toEqual([]);
    expect(rows(german.records)).toEqual([['Müller GmbH', 'RE-1', '2026-02-15', '2026-02-25', 123_400]]);
  });

  it('Odoo with a name above its first column', async () => {
    const { records, rejected } =
      await pullCsv(`Partner,Invoice Date,Due Date,Currency,Account,At Date,1-30,31-60,61-90,91-120,Older,Total
Azure,,,,,0.00,10.00,0,0,0,0,10.00
INV/1,2026-02-15,2026-03-01,EUR,121000,0.00,10.00,0,0,0,0,10.00
Total,,,,,0.00,10.00,0,0,0,0,10.00
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([['Azure', 'INV/1', '2026-02-15', '2026-03-01', 1_000]]);
  });

  it('SAP, a customer after the other with a header for each', async () => {
    const { records, rejected } = await pullCsv(`Customer: 100234 Bakker BV
Company Code: 1000

|Assignment|Document Number|Document Type|Document Date|Net Due Date|Amount in local currency|Local Currency|
|----------|---------------|-------------|-------------|------------|------------------------|--------------|
|A1        |1800000001     |RV           |2026-01-05   |2026-02-04  |1,234.56                |EUR           |
|*         |               |             |             |            |1,234.56                |EUR           |
----------------------------------------------------------
Customer: 100235 Smid BV
Company Code: 1000

|Assignment|Document Number|Document Type|Document Date|Net Due Date|Amount in local currency|Local Currency|
|----------|---------------|-------------|-------------|------------|------------------------|--------------|
|A2        |1800000002     |RV           |2026-01-05   |2026-02-04  |5.00-                   |EUR           |
|*         |               |             |             |            |5.00-                   |EUR           |
|**        |               |             |             |            |1,229.56                |EUR           |
`);
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ '100234': 123_456, '100235': -500 });
    expect(rows(records).map(([name]) => name)).toEqual(['Bakker BV', 'Smid BV']);
  });

  it('Twinfield with a subtotal for each debtor', async () => {
    const text = `Openstaande posten per debiteur;;;;;;
Peildatum: 31-03-2026;;;;;;
;;;;;;
Dagboek;Boekst.nr.;Factuurnr.;Datum;Verv.datum;Bedrag;Openstaand
1000 - Bakker B.V.;;;;;;
VRK;202600001;2026001;05-01-2026;04-02-2026;1.121,00;1.100,00
VRK;202600002;2026002;06-01-2026;05-02-2026;(50,00);(50,00)
Subtotaal 1000 - Bakker B.V.;;;;;;1.050,00
1001 - Smid;;;;;;
VRK;202600003;2026003;05-01-2026;04-02-2026;10,00;10,00
Subtotaal;;;;;;10,00
Eindtotaal;;;;;;1.060,00
`;
    const { records, rejected, about } = await pullCsv(text);
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ '1000': 105_000, '1001': 1_000 });
    expect(about.asOf).toBe('2026-03-31');
    expect((await pullCsv(text.replace('Bakker B.V.;;;;;;1.050,00', 'Bakker B.V.;;;;;;1.051,00'))).rejected).toMatchObject([
      { place: { line: 8 }, reason: 'sum-differs', found: '1051.00 ≠ 1050.00' },
    ]);
  });

  it('QuickBooks balances, with a customer that has parts', async () => {
    const { records, rejected } = await pullCsv(`A/R Aging Summary
Acme Inc
"As of March 31, 2026"

,Current,1 - 30,31 - 60,61 - 90,91 and over,Total
Amy's Bird Sanctuary,,239.00,,,,239.00
Bill's Windsurf Shop,85.00,,,,,85.00
Freeman Sporting Goods,,,,,,
   0969 Ocean View Road,,477.50,,,,477.50
Total Freeman Sporting Goods,0.00,477.50,0.00,0.00,0.00,477.50
TOTAL,$85.00,$716.50,$0.00,$0.00,$0.00,$801.50
`);
    expect(rejected).toEqual([]);
    expect(rows(records).map(([name, , , , open]) => [name, open])).toEqual([
      ["Amy's Bird Sanctuary", 23_900],
      ["Bill's Windsurf Shop", 8_500],
      ['Freeman Sporting Goods', 47_750],
    ]);
  });

  it('Sage with a side instead of a sign, and a column of kinds', async () => {
    const { records } = await pullCsv(`Doc. Date,Inv No,T,Description,Curr,Curr Amt,Total Amt,Rem Bal,Current,1-30
ACME,Acme Trading,,,,,,,,
2025-11-10,IN1,I,x,EUR,10.00,10.00,10.00 DR,10.00,
2025-11-11,CN1,N,x,EUR,4.00,4.00,4.00 CR,4.00,
`);
    expect(records.flatMap((r) => (r.kind === 'open-item' ? [[r.item.open.minor, r.item.original?.minor]] : []))).toEqual([
      [1_000, 1_000],
      [-400, -400],
    ]);
  });
});

describe('what is easily misread', () => {
  it('a credit without a day belongs to the customer above it', async () => {
    const { records, rejected } = await pullCsv(`Aged Receivables Detail
Demo
As at 31 Mar 2026
Ageing by due date

Due Date,Invoice Number,Invoice Date,Invoice Reference,Current,< 1 Month,Older,Total

Acme,,,,,,,
25/02/2026,INV-1,15/02/2026,,,"1,234.56",,"1,234.56"
,,20/02/2026,Overpayment,,(34.56),,(34.56)
,,,Prepayment,,(100.00),,(100.00)
Total Acme,,,,0.00,"1,100.00",0.00,"1,100.00"

Total,,,,0.00,"1,100.00",0.00,"1,100.00"
`);
    expect(rejected).toEqual([]);
    expect(rows(records)).toEqual([
      ['Acme', 'INV-1', '2026-02-15', '2026-02-25', 123_456],
      ['Acme', null, '2026-02-20', null, -3_456],
      ['Acme', null, null, null, -10_000],
    ]);
  });

  it('a header that begins with "Customer" names nobody', async () => {
    const { records, rejected } =
      await pullCsv(`Customer	Assignment	Document Number	Document Type	Document Date	Net due date	Arrears after net due date	Amount in local currency	Local Currency	Clearing Document	Text
100234	A1	1800000001	RV	01/05/2026	02/14/2026	12	1,234.56	EUR		
100234	A2	1600000001	DG	01/06/2026	01/06/2026	40	34.56-	EUR		
100235	A2	1600000002	DZ	01/06/2026	01/06/2026	40	1,000.00-	EUR		
Result							200.00	EUR		
`);
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ '100234': 120_000, '100235': -100_000 });
    expect(records.flatMap((r) => (r.kind === 'debtor' ? [r.debtor.name] : []))).toEqual([null, null]);
  });

  it('a balance beside both sides of an account is what has added up', async () => {
    const { records } = await pullCsv(`Compte;Intitulé;Date;Pièce;Échéance;Débit;Crédit;Solde
411DUP;Dupont;15/01/2026;F1;15/02/2026;100,00;;100,00
411DUP;Dupont;20/01/2026;A1;20/01/2026;;30,00;70,00
`);
    expect(rows(records).map(([name, , , , open]) => [name, open])).toEqual([
      ['Dupont', 10_000],
      ['Dupont', -3_000],
    ]);
  });

  it('a column that is open or not is no amount', async () => {
    const { records } = await pullCsv('Debiteur;Factuurnr;Open;Restbedrag\nBakker B.V.;F1;Ja;5,00\nSmid en Zn.;F2;Nee;6,00\n');
    expect(rows(records)).toEqual([['Bakker B.V.', 'F1', null, null, 500]]);
  });

  it('a header that comes again on the next page is no row', async () => {
    const { records, rejected } = await pullCsv(`Debiteurnr.;Naam;Factuurnr.;Vervaldatum;Openstaand
1;A;F1;2026-10-01;5,00
Subtotaal pagina;;;;5,00
Debiteurnr.;Naam;Factuurnr.;Vervaldatum;Openstaand
2;B;F2;2026-10-01;6,00
Totaal;;;;11,00
Pagina 2 van 2;;;;
`);
    expect(openByDebtor(records)).toEqual({ '1': 500, '2': 600 });
    expect(rejected).toMatchObject([{ place: { line: 7 }, found: 'Pagina 2 van 2' }]);
  });

  it('an unquoted thousand moves all that comes behind it', async () => {
    const { records, rejected } = await pullCsv(`Customer No,Customer Name,Invoice No,Due Date,Open Amount
1,Acme,F1,2026-10-01,1,234.56
2,Beta,F2,2026-10-01,34.56
`);
    expect(openByDebtor(records)).toEqual({ '2': 3_456 });
    expect(rejected).toMatchObject([{ place: { line: 2 }, reason: 'columns-differ' }]);
  });
});
