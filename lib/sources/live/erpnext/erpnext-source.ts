import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { companyOf } from './company-of';
import { FrappeDesk, type Listing } from './frappe-desk';
import { LISTINGS } from './listings';
import { pullErpnext } from './pull-erpnext';

/** ERPNext 14 and later, by the REST API of Frappe. Before that there is no payment ledger: what was paid goes, without its day. */
export const erpnextSource: LiveSource = {
  id: sourceId('erpnext'),
  label: 'ERPNext',
  provides: ['debtor', 'open-item', 'settled-item', 'open-order', 'credit-limit', 'payment-term'],
  settings: [
    { name: 'origin', kind: 'origin' },
    { name: 'key', kind: 'secret', maxLength: 200 },
    { name: 'secret', kind: 'secret', maxLength: 200 },
    { name: 'company', kind: 'text', isOptional: true, maxLength: 140 },
  ],
  signIn: () => ({ by: 'key' }),
  origins: ({ origin }) => [hostPattern(origin)],
  async test(context) {
    const desk = new FrappeDesk(context);
    const ask = (listing: Listing) => () => desk.try(listing);
    const found = await probe([
      [['debtor'], ask(LISTINGS.customer)],
      [['open-item'], ask(LISTINGS.invoice)],
      [['settled-item'], ask(LISTINGS.ledger)],
      [['open-order'], ask(LISTINGS.order)],
      [['credit-limit'], ask(LISTINGS.limit)],
      [['payment-term'], ask(LISTINGS.term)],
    ]);
    const { name, currency, all } = await companyOf(desk, context);
    return { administration: name, currency, administrations: all.map((company) => ({ id: company, name: company })), ...found };
  },
  pull: pullErpnext,
};
