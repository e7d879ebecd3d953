import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { organisationOf } from './organisation-of';
import { pullXero } from './pull-xero';
import { XERO, XeroDesk } from './xero-desk';

const LOGIN = 'https://login.xero.com';
const IDENTITY = 'https://identity.xero.com';

/** Xero, by an own application with PKCE; it knows no credit limits and no orders. */
export const xeroSource: LiveSource = {
  id: sourceId('xero'),
  label: 'Xero',
  provides: ['debtor', 'open-item', 'settled-item', 'payment-term'],
  settings: [
    { name: 'client_id', kind: 'text', maxLength: 200 },
    { name: 'organisation', kind: 'text', isOptional: true, maxLength: 200 },
    { name: 'origin', kind: 'origin', isOptional: true },
  ],
  signIn: () => ({
    by: 'oauth',
    authorizeUrl: `${LOGIN}/identity/connect/authorize`,
    tokenUrl: `${IDENTITY}/connect/token`,
    scopes: [
      'offline_access',
      'accounting.contacts.read',
      'accounting.invoices.read',
      'accounting.payments.read',
      'accounting.settings.read',
    ],
    hasClientSecret: false,
  }),
  origins: ({ origin }) => [hostPattern(origin, XERO), hostPattern(IDENTITY)],
  async test(context) {
    const { tenant, name, currency, all } = await organisationOf(context);
    const desk = new XeroDesk(context, tenant);
    const found = await probe([
      [['debtor', 'payment-term'], () => desk.first({ resource: 'Contacts' })],
      [['open-item', 'settled-item'], () => desk.first({ resource: 'Invoices' })],
    ]);
    return { administration: name, currency, administrations: all, ...found };
  },
  pull: pullXero,
};
