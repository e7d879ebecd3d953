import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { originOf } from '../origin-of';
import { probe } from '../probe';
import { administrationOf } from './administration-of';
import { MONEYBIRD, MoneybirdDesk } from './moneybird-desk';
import { pullMoneybird } from './pull-moneybird';

/** Moneybird, with a personal token or with an own application; it knows no credit limits, and terms per invoice alone. */
export const moneybirdSource: LiveSource = {
  id: sourceId('moneybird'),
  label: 'Moneybird',
  provides: ['debtor', 'open-item', 'settled-item'],
  settings: [
    { name: 'token', kind: 'secret', isOptional: true, maxLength: 200 },
    { name: 'client_id', kind: 'text', isOptional: true, maxLength: 200 },
    { name: 'client_secret', kind: 'secret', isOptional: true, maxLength: 200 },
    { name: 'administration', kind: 'text', isOptional: true, maxLength: 30 },
    { name: 'origin', kind: 'origin', isOptional: true },
  ],
  signIn: ({ token, origin }) =>
    token
      ? { by: 'key' }
      : {
          by: 'oauth',
          authorizeUrl: `${originOf(origin, MONEYBIRD)}/oauth/authorize`,
          tokenUrl: `${originOf(origin, MONEYBIRD)}/oauth/token`,
          scopes: ['sales_invoices'],
          hasClientSecret: true,
        },
  origins: ({ origin }) => [hostPattern(origin, MONEYBIRD)],
  async test(context) {
    const { id, name, currency, all } = await administrationOf(context);
    const desk = new MoneybirdDesk(context, id);
    const found = await probe([
      [['debtor'], () => desk.try({ path: 'contacts' })],
      [['open-item', 'settled-item'], () => desk.try({ path: 'sales_invoices', query: { filter: 'state:all' } })],
    ]);
    return { administration: name, currency, administrations: all, ...found };
  },
  pull: pullMoneybird,
};
