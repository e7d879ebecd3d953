import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { companyOf } from './company-of';
import { OdooDesk, type Search } from './odoo-desk';
import { odooOrigin } from './odoo-origin';
import { pullOdoo } from './pull-odoo';
import { SEARCHES } from './searches';

/** Odoo, with an API key: from version 19 the key alone, before that with a user name as well. */
export const odooSource: LiveSource = {
  id: sourceId('odoo'),
  label: 'Odoo',
  provides: ['debtor', 'open-item', 'settled-item', 'open-order', 'credit-limit', 'payment-term'],
  settings: [
    { name: 'origin', kind: 'origin' },
    { name: 'database', kind: 'text', isOptional: true, maxLength: 100 },
    { name: 'login', kind: 'text', isOptional: true, maxLength: 200 },
    { name: 'key', kind: 'secret', maxLength: 200 },
    { name: 'company', kind: 'text', isOptional: true, maxLength: 200 },
  ],
  signIn: () => ({ by: 'key' }),
  origins: ({ origin }) => [hostPattern(origin)],
  async test(context) {
    const desk = new OdooDesk(context);
    const { name, currency, all } = await companyOf(desk, context);
    const ask = (search: Search) => () => desk.try(search);
    /** A field that this user may not read is left out of the list of fields. */
    const field = (model: string, wanted: string) => async () => {
      if ((await desk.readable(model, [wanted])).length === 0)
        refuse('forbidden', null, { host: new URL(odooOrigin(context.settings)).host });
    };
    const found = await probe([
      [['debtor'], ask(SEARCHES.partner)],
      [['open-item'], ask(SEARCHES.invoice)],
      [['settled-item'], field('account.move', 'invoice_payments_widget')],
      [['open-order'], ask(SEARCHES.order)],
      [['credit-limit'], field('res.partner', 'credit_limit')],
      [['payment-term'], ask(SEARCHES.term)],
    ]);
    return { administration: name, currency, administrations: all, ...found };
  },
  pull: pullOdoo,
};
