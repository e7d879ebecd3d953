import type { Random } from '@/tests/support/books/random';
import { byDebtor, type ModelItem, sumOf } from './table-model';

/** What a cell says, before it is decided how. */
export type ModelCell = string | { readonly cents: number } | { readonly day: string } | { readonly percentage: number };

export interface ModelLayout {
  readonly rows: readonly (readonly ModelCell[])[];
  /** Without due dates, or without numbers of debtors. */
  readonly lacks: readonly ('dueOn' | 'debtor')[];
}

type Draw = (items: readonly ModelItem[], random: Random) => ModelLayout;

const euros = (items: readonly ModelItem[]): ModelCell => ({ cents: sumOf(items) });
const blanks = (count: number): string[] => new Array<string>(count).fill('');

type PlainColumn = readonly [headers: readonly string[], cell: (item: ModelItem) => ModelCell];
const PLAIN: readonly PlainColumn[] = [
  [['Debiteurnr.', 'Customer no', 'Debitorennummer', 'N° client'], ({ debtor }) => debtor],
  [['Naam', 'Customer name', 'Kundenname', 'Nom du client'], ({ name }) => name],
  [['Factuurnummer', 'Invoice number', 'Rechnungsnummer', 'N° facture'], ({ number }) => number],
  [['Factuurdatum', 'Invoice date', 'Rechnungsdatum', 'Date de facture'], ({ invoiceOn }) => ({ day: invoiceOn })],
  [['Vervaldatum', 'Due date', 'Fälligkeitsdatum', "Date d'échéance"], ({ dueOn }) => ({ day: dueOn })],
  [['Openstaand bedrag', 'Open amount', 'Offener Betrag', 'Reste à payer'], ({ cents }) => ({ cents })],
  [['Opmerking', 'Remark', 'Bemerkung', 'Remarque'], () => ''],
];

/** In the order that somebody chose. */
const plain: Draw = (items, random) => {
  const language = random.between(0, 3);
  const columns = PLAIN.map((column) => ({ column, at: random.next() })).sort((one, other) => one.at - other.at);
  const header = columns.map(({ column: [headers] }) => headers[language] ?? '');
  return { rows: [header, ...items.map((item) => columns.map(({ column: [, cell] }) => cell(item)))], lacks: [] };
};

const xero: Draw = (items) => {
  const total = (label: string, of: readonly ModelItem[]) => [label, '', '', '', euros(of), { cents: 0 }, euros(of)];
  const groups = byDebtor(items).flatMap((group) => [
    [group[0]?.name ?? '', ...blanks(6)],
    ...group.map(({ number, invoiceOn, dueOn, cents }) => [
      number,
      { day: invoiceOn },
      { day: dueOn },
      '',
      { cents },
      '',
      { cents },
    ]),
    total(`Total ${group[0]?.name}`, group),
    blanks(7),
  ]);
  const share = ['Percentage of total', '', '', '', { percentage: 100 }, { percentage: 0 }, { percentage: 100 }];
  const header = ['Invoice Number', 'Invoice Date', 'Due Date', 'Invoice Reference', '< 1 Month', 'Older', 'Total'];
  const titles = [['Aged Receivables Detail'], ['Demo'], ['As at 31 March 2026'], ['Ageing by due date'], []];
  return { rows: [...titles, header, [], ...groups, total('Total', items), share], lacks: ['debtor'] };
};

const exact: Draw = (items) => ({
  rows: [
    ['Code', 'Naam', 'Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Bedrag', 'Valuta', 'Omschrijving'],
    ...items.map(({ debtor, name, number, invoiceOn, dueOn, cents }) => [
      debtor,
      name,
      number,
      { day: invoiceOn },
      { day: dueOn },
      { cents },
      'EUR',
      'x',
    ]),
  ],
  lacks: [],
});

const twinfield: Draw = (items) => ({
  rows: [
    ['Periode', 'Dagboek', 'Boekst.nr.', 'Debiteur', 'Naam', 'Factuurnr.', 'Datum', 'Verv.datum', 'Openstaand'],
    ...items.map(({ debtor, name, number, invoiceOn, dueOn, cents }, at) => [
      '2026/01',
      'VRK',
      String(202_600_001 + at),
      debtor,
      name,
      number,
      { day: invoiceOn },
      { day: dueOn },
      { cents },
    ]),
    ['Totaal', ...blanks(7), euros(items)],
  ],
  lacks: [],
});

const odoo: Draw = (items) => {
  const line = (label: string, on: ModelCell, cents: ModelCell) => [label, on, cents, { cents: 0 }, cents];
  const groups = byDebtor(items).flatMap((group) => [
    line(group[0]?.name ?? '', '', euros(group)),
    ...group.map(({ number, invoiceOn, cents }) => line(number, { day: invoiceOn }, { cents })),
  ]);
  const rows = [['', 'Invoice Date', 'At Date', 'Older', 'Total'], ...groups, line('Total', '', euros(items))];
  return { rows, lacks: ['dueOn', 'debtor'] };
};

const quickbooks: Draw = (items) => {
  const rows = items.map(({ name, number, invoiceOn, dueOn, cents }) => [
    '',
    { day: invoiceOn },
    'Invoice',
    number,
    name,
    { day: dueOn },
    { cents },
  ]);
  const header = ['', 'Date', 'Transaction Type', 'Num', 'Customer', 'Due Date', 'Open Balance'];
  const label = '91 or more days past due';
  const titles = [['A/R Aging Detail'], ['Demo'], []];
  return {
    rows: [
      ...titles,
      header,
      [label, ...blanks(6)],
      ...rows,
      [`Total for ${label}`, ...blanks(5), euros(items)],
      ['TOTAL', ...blanks(5), euros(items)],
    ],
    lacks: ['debtor'],
  };
};

export const LAYOUTS: readonly Draw[] = [plain, plain, xero, exact, twinfield, odoo, quickbooks];
export const PLAIN_LAYOUT = plain;
