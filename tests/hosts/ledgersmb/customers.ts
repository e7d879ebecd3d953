/** The invented customers of the LedgerSMB test host. Amounts in cents; days count back from the day of the seed. */
export interface SeedCustomer {
  readonly number: string;
  readonly name: string;
  readonly vat: string;
  readonly kvk: string;
  /** 0: not set. */
  readonly limit: number;
  readonly term: number;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly iban: string;
  /** Told by its book alone. */
  readonly isLarge?: boolean;
  readonly invoices: readonly SeedInvoice[];
  /** Amounts including VAT. */
  readonly orders: readonly SeedSheet[];
  readonly quotes: readonly SeedSheet[];
}

/** An order or a quotation of one line. */
export interface SeedSheet {
  readonly number: string;
  readonly total: number;
}

export interface SeedInvoice {
  readonly number: string;
  readonly daysAgo: number;
  /** Made by the form for goods; the others are entered by their amounts alone, on another form. */
  readonly isOfGoods?: boolean;
  /** Without VAT; a credit note is negative. */
  readonly net: number;
  readonly paid?: { readonly daysAgo: number; readonly amount: number };
}

/** With 21% VAT. */
export const totalOf = ({ net }: SeedInvoice): number => net + Math.sign(net) * Math.round(Math.abs(net) * 0.21);

/** The same the other way round. */
export const netOf = ({ total }: SeedSheet): number => Math.round(total / 1.21);

/** Paid on time, but for a few days. */
const paid = (number: string, daysAgo: number, net: number, after: number): SeedInvoice => {
  const invoice = { number, daysAgo, net };
  return { ...invoice, paid: { daysAgo: daysAgo - after, amount: totalOf(invoice) } };
};

/** So many invoices, a month apart, paid within 60 days. */
const monthly = (series: string, net: number, months: number): SeedInvoice[] =>
  Array.from({ length: months }, (_, month) => paid(`${series}${month + 10}`, 75 + 30 * month, net, 58));

export const CUSTOMERS: readonly SeedCustomer[] = [
  {
    ...{ number: 'K2001', name: 'Bakkerij De Gouden Aar B.V.', vat: 'NL999960003B01', kvk: '90000011', limit: 500_000, term: 30 },
    ...{ street: 'Dorpsstraat 14', postcode: '3701 HA', city: 'Zeist', iban: 'NL02ABNA0123456789' },
    invoices: [
      { number: 'L-0001', daysAgo: 40, net: 100_000 },
      { number: 'L-0002', daysAgo: 10, net: 52_345, isOfGoods: true },
      paid('L-0003', 90, 80_000, 33),
      paid('L-0004', 120, 64_000, 28),
    ],
    orders: [],
    quotes: [{ number: 'Q-0001', total: 1_161_60 }],
  },
  {
    ...{ number: 'K2002', name: 'Drukkerij "Zuiderzee", V.O.F.', vat: 'NL999960416B01', kvk: '90000022', limit: 0, term: 14 },
    ...{ street: 'Kade 1', postcode: '1601 AA', city: 'Enkhuizen', iban: 'NL03INGB0001234567' },
    invoices: [
      { number: 'L-0005', daysAgo: 20, net: 100_000, paid: { daysAgo: 3, amount: 21_000 } },
      { number: 'L-0006', daysAgo: 5, net: -10_000 },
      paid('L-0007', 60, 33_300, 20),
    ],
    orders: [{ number: 'O-0001', total: 121_000 }],
    quotes: [],
  },
  {
    ...{ number: 'K2003', name: 'Scheepswerf Noord & Zoon', vat: 'NL999960829B01', kvk: '90000033', limit: 1_250_050, term: 60 },
    ...{ street: 'Dokweg 44', postcode: '8861 KA', city: 'Harlingen', iban: 'NL04RABO0123456789' },
    isLarge: true,
    // Large, and mostly on time: with nobody but the book to tell, that makes class B.
    invoices: [{ number: 'L-0008', daysAgo: 2, net: 123_456 }, ...monthly('L-01', 240_000, 6)],
    orders: [
      { number: 'O-0002', total: 5_445_00 },
      { number: 'O-0003', total: 99_99 },
    ],
    quotes: [{ number: 'Q-0002', total: 2_420_00 }],
  },
  {
    ...{ number: 'K2004', name: 'Camping Duinrand B.V.', vat: 'NL999961238B01', kvk: '90000044', limit: 300_000, term: 30 },
    ...{ street: 'Zeeweg 200', postcode: '1901 NZ', city: 'Castricum', iban: 'NL05TRIO0123456789' },
    invoices: [],
    orders: [],
    quotes: [],
  },
];
