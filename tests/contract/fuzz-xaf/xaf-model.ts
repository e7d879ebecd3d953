import type { Random } from '@/tests/support/books/random';

/** The ways in which an audit file can tell what customers owe. */
export const DIALECTS = ['sub-ledger', 'journals', 'balances', 'clair2'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** One amount on a debtor, as texts of the file. */
export interface ModelLine {
  readonly debtor: string;
  readonly ref: string;
  readonly amount: string;
  readonly side: string;
  readonly due: string;
  readonly isPayment: boolean;
}

export interface ModelBook {
  readonly dialect: Dialect;
  readonly lines: readonly ModelLine[];
}

/** An element: its name, and a text or elements. */
export type Node = readonly [name: string, content: string | readonly Node[]];

const MOST_CENTS = 2_000_000;

/** A small book of a few debtors, each with invoices, some of them paid in part. */
export function modelBook(random: Random, dialect: Dialect): ModelBook {
  const lines: ModelLine[] = [];
  for (let debtor = 1; debtor <= 4; debtor++) {
    for (let invoice = random.between(1, 3); invoice > 0; invoice--) {
      const cents = random.between(1, MOST_CENTS);
      const common = { debtor: `C${debtor}`, ref: `F${debtor}-${invoice}` };
      lines.push({ ...common, amount: euros(cents), side: 'D', due: `2026-0${random.between(1, 9)}-15`, isPayment: false });
      if (dialect !== 'balances' && random.isOneIn(2))
        lines.push({ ...common, amount: euros(random.between(1, cents)), side: 'C', due: '', isPayment: true });
    }
  }
  return { dialect, lines };
}

const euros = (cents: number): string => (cents / 100).toFixed(2);

/** The book as the elements of an audit file. */
export function asElements({ dialect, lines }: ModelBook): Node {
  return dialect === 'clair2' ? clair2(lines) : ['auditfile', [header(), ['company', company(dialect, lines)]]];
}

const header = (): Node => [
  'header',
  [
    ['fiscalYear', '2026'],
    ['startDate', '2026-01-01'],
    ['endDate', '2026-12-31'],
    ['curCode', 'EUR'],
    ['dateCreated', '2026-11-20'],
    ['softwareDesc', 'Café & Zn'],
  ],
];

const DEBTORS = ['C1', 'C2', 'C3', 'C4'];

function company(dialect: Dialect, lines: readonly ModelLine[]): Node[] {
  const parts: Node[] = [['companyName', 'Müller <Zonen>'], ['customersSuppliers', relations(dialect, lines)], LEDGER];
  if (dialect === 'sub-ledger')
    parts.push(['transactions', [['subledgers', [['subledger', [['sbType', 'CU'], ...lines.map(subLedgerLine)]]]]]]);
  if (dialect === 'journals') parts.push(['transactions', [journal('70', 'S', false, lines), journal('20', 'B', true, lines)]]);
  return parts;
}

const LEDGER: Node = [
  'generalLedger',
  [
    [
      'ledgerAccount',
      [
        ['accID', '1300'],
        ['accDesc', 'Debiteuren'],
        ['accTp', 'B'],
      ],
    ],
  ],
];

function relations(dialect: Dialect, lines: readonly ModelLine[]): Node[] {
  const relation = (id: string, more: readonly Node[]): Node => [
    'customerSupplier',
    [['custSupID', id], ['custSupName', `Relatie “${id}” & Co`], ['custSupTp', 'C'], ...more],
  ];
  if (dialect !== 'balances') return DEBTORS.map((id) => relation(id, []));
  return lines.map(({ debtor, amount, side }) =>
    relation(debtor, [
      ['clBalDesc', amount],
      ['clBalTp', side],
    ]),
  );
}

function subLedgerLine({ debtor, ref, amount, side, due, isPayment }: ModelLine, index: number): Node {
  const fields: Node[] = [
    ['nr', String(index + 1)],
    ['desc', 'Regel'],
    ['amnt', amount],
    ['amntTp', side],
    ['custSupID', debtor],
    ['invRef', ref],
    ['invDt', '2026-01-02'],
    ['invDueDt', due],
    ['mutTp', isPayment ? 'P' : 'I'],
  ];
  return ['sbLine', fields];
}

function journal(id: string, type: string, isPayment: boolean, lines: readonly ModelLine[]): Node {
  const transactions = lines
    .filter((line) => line.isPayment === isPayment)
    .map(({ debtor, ref, amount, side }, index): Node => {
      const line: Node[] = [
        ['nr', '1'],
        ['accID', '1300'],
        ['effDate', '2026-03-04'],
        ['amnt', amount],
        ['amntTp', side],
        ['custSupID', debtor],
        ['invRef', ref],
      ];
      return [
        'transaction',
        [
          ['nr', String(index)],
          ['periodNumber', '3'],
          ['trDt', '2026-03-04'],
          ['trLine', line],
        ],
      ];
    });
  return ['journal', [['jrnID', id], ['jrnTp', type], ...transactions]];
}

function clair2(lines: readonly ModelLine[]): Node {
  const head: Node[] = [
    ['auditfileVersion', 'CLAIR2.00.00'],
    ['companyName', 'Müller <Zonen>'],
    ['currencyCode', 'EUR'],
    ['dateCreated', '2026-11-20'],
  ];
  const ledger: Node = [
    'ledgerAccount',
    [
      ['accountID', '1300'],
      ['accountDesc', 'Debiteuren'],
      ['accountType', 'Balans'],
    ],
  ];
  const transactions = lines.map(({ debtor, ref, amount, side }, index): Node => {
    const line: Node[] = [
      ['recordID', '1'],
      ['accountID', '1300'],
      ['custSupID', debtor],
      ['documentID', ref],
      [side === 'C' ? 'creditAmount' : 'debitAmount', amount],
    ];
    return [
      'transaction',
      [
        ['transactionID', String(index)],
        ['period', '3'],
        ['line', line],
      ],
    ];
  });
  return [
    'auditfile',
    [
      ['header', head],
      ['generalLedger', [ledger]],
      [
        'customersSuppliers',
        DEBTORS.map(
          (id): Node => [
            'customerSupplier',
            [
              ['custSupID', id],
              ['type', 'Debiteur'],
            ],
          ],
        ),
      ],
      ['transactions', [['journal', [['journalID', '1'], ['description', 'Diversen'], ...transactions]]]],
    ],
  ];
}
