import type { HttpAccess } from '@/lib/sources/http/http-tools';
import { businessCentralSource } from '@/lib/sources/live/business-central/business-central-source';
import { dolibarrSource } from '@/lib/sources/live/dolibarr/dolibarr-source';
import { erpnextSource } from '@/lib/sources/live/erpnext/erpnext-source';
import { exactOnlineSource } from '@/lib/sources/live/exact-online/exact-online-source';
import { ledgersmbSource } from '@/lib/sources/live/ledgersmb/ledgersmb-source';
import { moneybirdSource } from '@/lib/sources/live/moneybird/moneybird-source';
import { odooSource } from '@/lib/sources/live/odoo/odoo-source';
import { quickbooksSource } from '@/lib/sources/live/quickbooks/quickbooks-source';
import { trytonSource } from '@/lib/sources/live/tryton/tryton-source';
import { xeroSource } from '@/lib/sources/live/xero/xero-source';
import type { HostSample } from '@/tests/support/live/host-sample';
import { StandInCentral } from '@/tests/support/live/stand-in-central';
import { StandInDolibarr } from '@/tests/support/live/stand-in-dolibarr';
import { StandInErpnext } from '@/tests/support/live/stand-in-erpnext';
import { StandInExact } from '@/tests/support/live/stand-in-exact';
import { StandInLedgersmb } from '@/tests/support/live/stand-in-ledgersmb';
import { StandInMoneybird } from '@/tests/support/live/stand-in-moneybird';
import { StandInOdoo } from '@/tests/support/live/stand-in-odoo';
import { StandInQuickbooks } from '@/tests/support/live/stand-in-quickbooks';
import { StandInTryton } from '@/tests/support/live/stand-in-tryton';
import { StandInXero } from '@/tests/support/live/stand-in-xero';

const erpnext: HostSample<StandInErpnext> = {
  source: erpnextSource,
  create: (shop) => new StandInErpnext(shop),
  settings: ({ origin, key, secret }) => ({ origin: `${origin}/`, key, secret }),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'iban', 'email', 'limit', 'term', 'settled', 'on-account', 'orders', 'credit-due', 'payment-original'],
  gaps: [],
  numberOf: ({ code }) => code,
  idOf: ({ number }) => number,
  amount: { pattern: /"outstanding_amount":[\d.]+/, bad: '"outstanding_amount":"twelve"', field: 'outstanding_amount' },
  elsewhere: { company: 'Nobody Ltd.' },
};

const odoo: HostSample<StandInOdoo> = {
  source: odooSource,
  create: (shop) => new StandInOdoo(shop),
  settings: ({ origin, key }) => ({ origin, key, database: 'ours' }),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'kvk', 'iban', 'email', 'limit', 'term', 'settled', 'on-account', 'orders', 'credit-due', 'payment-original'],
  gaps: [],
  numberOf: ({ id }) => String(id),
  idOf: ({ kind, number, id }) => (kind === 'payment' ? `${number} ${id}` : number),
  amount: { pattern: /"amount_residual":[\d.]+/, bad: '"amount_residual":"twelve"', field: 'amount_residual' },
  elsewhere: { company: 'Nobody Ltd.' },
};

/** A database by the way in of before version 19, and with the fields of version 16. */
const odooByName: HostSample<StandInOdoo> = {
  ...odoo,
  create: (shop) => new StandInOdoo(shop, 16),
  name: 'odoo by JSON-RPC',
  settings: ({ origin, key, login }) => ({ origin, key, login, database: 'ours' }),
};

const moneybird: HostSample<StandInMoneybird> = {
  source: moneybirdSource,
  create: (shop) => new StandInMoneybird(shop),
  settings: ({ origin, token }) => ({ origin, token }),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'kvk', 'iban', 'email', 'settled', 'credit-due'],
  gaps: ['credit-limits', 'payment-terms', 'open-orders', 'unallocated-payments'],
  rights: ['debtor', 'open-item'],
  numberOf: ({ code }) => code,
  idOf: ({ number }) => number,
  amount: { pattern: /"total_unpaid":"[\d.]+"/, bad: '"total_unpaid":"twelve"', field: 'total_unpaid' },
  elsewhere: { administration: '1' },
};

/** A token that holds, or one that has run out and is renewed once. */
function oauth(token: string, isStale = false): HttpAccess {
  let current = isStale ? 'stale' : token;
  return {
    by: 'oauth',
    token: {
      current: async () => current,
      renew: async () => {
        current = token;
        return token;
      },
    },
  };
}

const exactOnline: HostSample<StandInExact> = {
  source: exactOnlineSource,
  create: (shop) => new StandInExact(shop),
  settings: ({ origin }) => ({ origin, region: 'nl', client_id: 'our-client', client_secret: 'our-secret' }),
  access: ({ token }, isStale) => oauth(token, isStale),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'kvk', 'email', 'limit', 'term', 'settled', 'on-account', 'orders', 'credit-due', 'payment-original'],
  gaps: [],
  rights: ['debtor', 'open-item', 'settled-item', 'open-order', 'payment-term'],
  numberOf: ({ code }) => code,
  idOf: ({ number }) => number,
  keepsOrders: true,
  elsewhere: { division: '99' },
  amount: { pattern: /"Amount":[\d.]+/, bad: '"Amount":"twelve"', field: 'Amount' },
};

const businessCentral: HostSample<StandInCentral> = {
  source: businessCentralSource,
  create: (shop) => new StandInCentral(shop),
  settings: ({ origin }) => ({ origin, tenant: 'our-tenant', environment: 'Sandbox', client_id: 'our-client' }),
  access: ({ token }, isStale) => oauth(token, isStale),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'email', 'limit', 'term', 'orders', 'credit-due'],
  gaps: ['settled-items', 'unallocated-payments'],
  rights: ['debtor', 'open-item', 'open-order', 'payment-term'],
  numberOf: ({ code }) => code,
  idOf: ({ number }) => number,
  isOpenListed: true,
  amount: { pattern: /"remainingAmount":[\d.]+/, bad: '"remainingAmount":"twelve"', field: 'remainingAmount' },
  elsewhere: { company: 'Nobody Ltd.' },
};

const guid = (kind: number, id: number) => `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(id).padStart(12, '0')}`;

const xero: HostSample<StandInXero> = {
  source: xeroSource,
  create: (shop) => new StandInXero(shop),
  settings: ({ origin }) => ({ origin, client_id: 'our-client' }),
  access: ({ token }, isStale) => oauth(token, isStale),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'kvk', 'iban', 'email', 'term', 'settled', 'on-account', 'payment-original'],
  gaps: ['credit-limits', 'open-orders'],
  rights: ['debtor', 'open-item'],
  numberOf: ({ id }) => guid(1, id),
  idOf: ({ kind, number, id }) => (kind === 'payment' ? guid(5, id) : number),
  hasNamelessPayments: true,
  isOpenListed: true,
  amount: { pattern: /"AmountDue":[1-9][\d.]*/, bad: '"AmountDue":"twelve"', field: 'AmountDue' },
  elsewhere: { organisation: 'Nobody Ltd.' },
};

const tryton: HostSample<StandInTryton> = {
  source: trytonSource,
  create: (shop) => new StandInTryton(shop),
  settings: ({ origin, login, password }) => ({ origin, database: 'ours', login, password }),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'kvk', 'iban', 'email', 'limit', 'term', 'settled', 'on-account', 'orders', 'credit-due'],
  gaps: [],
  farewells: 1,
  hasNoDeletion: true,
  numberOf: ({ code }) => code,
  idOf: ({ kind, number, id }) => (kind === 'payment' ? `line ${id}` : number),
  amount: {
    // Before its pages comes a single invoice, to see whether it may be read.
    pattern: /"amount_to_pay":\{"__class__":"Decimal","decimal":"[\d.]+"\}(?=.*"amount_to_pay")/,
    bad: '"amount_to_pay":{"__class__":"Decimal","decimal":"twelve"}',
    field: 'amount_to_pay',
  },
};

const quickbooks: HostSample<StandInQuickbooks> = {
  source: quickbooksSource,
  create: (shop) => new StandInQuickbooks(shop),
  settings: ({ origin, realm }) => ({
    origin,
    company: realm,
    environment: 'sandbox',
    client_id: 'our-client',
    client_secret: 'our-secret',
  }),
  access: ({ token }, isStale) => oauth(token, isStale),
  administration: 'Ons Bedrijf',
  tells: ['email', 'term', 'settled', 'on-account', 'payment-original'],
  gaps: ['credit-limits', 'open-orders'],
  numberOf: ({ id }) => String(id),
  idOf: ({ kind, number, id }) =>
    kind === 'payment' ? `Payment ${100_000 + id}` : kind === 'credit-note' ? `CreditMemo ${number}` : number,
  hasNamelessPayments: true,
  keepsCredits: true,
  amount: { pattern: /"Balance":[1-9][\d.]*/, bad: '"Balance":"twelve"', field: 'Balance' },
};

const dolibarr: HostSample<StandInDolibarr> = {
  source: dolibarrSource,
  create: (shop) => new StandInDolibarr(shop),
  settings: ({ origin, key }) => ({ origin: `${origin}/dolibarr`, key }),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'kvk', 'email', 'limit', 'term', 'settled', 'orders', 'credit-due'],
  gaps: ['unallocated-payments'],
  rights: ['debtor', 'open-item', 'open-order', 'payment-term'],
  numberOf: ({ code }) => code,
  idOf: ({ number }) => number,
  documents: 700,
  hasOneCurrency: true,
  isOpenListed: true,
  amount: { pattern: /"remaintopay":[1-9][\d.]*/, bad: '"remaintopay":"twelve"', field: 'remaintopay' },
};

/** As before version 19, where who lacks a right is told so as if the key were wrong. */
const formerDolibarr: HostSample<StandInDolibarr> = {
  ...dolibarr,
  name: 'dolibarr before 19',
  create: (shop) => new StandInDolibarr(shop, 17),
};

const ledgersmb: HostSample<StandInLedgersmb> = {
  source: ledgersmbSource,
  create: (shop) => new StandInLedgersmb(shop),
  settings: ({ origin, login, password }) => ({ origin, login, password }),
  fetch: (standIn) => standIn.fetch,
  administration: 'Ons Bedrijf',
  tells: ['vat', 'kvk', 'iban', 'email', 'limit', 'term', 'settled', 'orders', 'credit-due'],
  gaps: ['unallocated-payments'],
  rights: ['debtor', 'open-item', 'open-order'],
  hasOneCurrency: true,
  numberOf: ({ code }) => code,
  idOf: ({ number }) => number,
  amount: {
    // After number and net amount: tax, total, paid, and what is due.
    pattern: /(?<="2026\d{4}",("[^"]*"|[^,"]*),0,("[^"]*"|[^,"]*),("[^"]*"|[^,"]*),)("[1-9][^"]*"|[1-9][^,"]*)/,
    bad: 'twelve',
    field: 'due',
  },
};

/** One row per live source that is tested against a stand-in. */
export const HOST_SAMPLES: readonly HostSample[] = [
  erpnext,
  ledgersmb,
  odoo,
  odooByName,
  moneybird,
  exactOnline,
  businessCentral,
  xero,
  quickbooks,
  dolibarr,
  formerDolibarr,
  tryton,
];
