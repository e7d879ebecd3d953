import { sourceId } from '@/lib/domain/ids';
import type { LiveSource, Provided } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { LedgersmbDesk } from './ledgersmb-desk';
import { pullLedgersmb } from './pull-ledgersmb';
import type { ReportName } from './reports';

const PARTS: readonly (readonly [ReportName, readonly Provided[]])[] = [
  ['customers', ['debtor', 'credit-limit', 'payment-term']],
  ['invoices', ['open-item', 'settled-item']],
  ['orders', ['open-order']],
];

/**
 * LedgerSMB 1.6, by the reports of its own pages, as whoever is logged in there in this browser. A login of the form is sent along, and begins a
 * session when there is none: the browser keeps one session for each LedgerSMB, so it should be the login of who works there. Amounts of invoices are
 * in the currency of the company.
 */
export const ledgersmbSource: LiveSource = {
  id: sourceId('ledgersmb'),
  label: 'LedgerSMB',
  provides: PARTS.flatMap(([, parts]) => parts),
  settings: [
    { name: 'origin', kind: 'origin' },
    { name: 'login', kind: 'text', isOptional: true, maxLength: 200 },
    { name: 'password', kind: 'secret', isOptional: true, maxLength: 200 },
    { name: 'company', kind: 'text', isOptional: true, maxLength: 100 },
  ],
  signIn: () => ({ by: 'session' }),
  origins: ({ origin }) => [hostPattern(origin)],
  async test(context) {
    const desk = await LedgersmbDesk.open(context);
    const parts = (isReadable: boolean) => PARTS.flatMap(([report, told]) => (desk.mayRead(report) === isReadable ? told : []));
    return { administration: desk.company, currency: context.currency, readable: parts(true), forbidden: parts(false) };
  },
  pull: pullLedgersmb,
};
