import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { rows } from '../schema';
import { companyOf } from './company-of';
import { DolibarrDesk } from './dolibarr-desk';
import { pullDolibarr } from './pull-dolibarr';

/** Dolibarr, with the API key of a user; one key is of one company. */
export const dolibarrSource: LiveSource = {
  id: sourceId('dolibarr'),
  label: 'Dolibarr',
  provides: ['debtor', 'open-item', 'settled-item', 'open-order', 'credit-limit', 'payment-term'],
  settings: [
    { name: 'origin', kind: 'origin' },
    { name: 'key', kind: 'secret', maxLength: 200 },
  ],
  signIn: () => ({ by: 'key' }),
  origins: ({ origin }) => [hostPattern(origin)],
  async test(context) {
    const desk = new DolibarrDesk(context);
    const { name, currency } = await companyOf(desk, context);
    const found = await probe([
      [['debtor', 'credit-limit'], () => desk.first({ path: 'thirdparties', query: { mode: '1' } })],
      [['open-item', 'settled-item'], () => desk.first({ path: 'invoices' })],
      [['open-order'], () => desk.first({ path: 'orders' })],
      [['payment-term'], () => desk.one('setup/dictionary/payment_terms?limit=1', rows(1))],
    ]);
    return { administration: name, currency, ...found };
  },
  pull: pullDolibarr,
};
