import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { BUSINESS_CENTRAL, CentralDesk } from './central-desk';
import { companyOf } from './company-of';
import { pullCentral } from './pull-central';

const LOGIN = 'https://login.microsoftonline.com';

/** Dynamics 365 Business Central, by an own application in Microsoft Entra; it tells no days of payment and no payments on account. */
export const businessCentralSource: LiveSource = {
  id: sourceId('business-central'),
  label: 'Business Central',
  provides: ['debtor', 'open-item', 'open-order', 'credit-limit', 'payment-term'],
  settings: [
    { name: 'tenant', kind: 'text', maxLength: 100 },
    { name: 'environment', kind: 'text', isOptional: true, maxLength: 100 },
    { name: 'client_id', kind: 'text', maxLength: 200 },
    { name: 'company', kind: 'text', isOptional: true, maxLength: 100 },
    { name: 'origin', kind: 'origin', isOptional: true },
  ],
  signIn: ({ tenant = '' }) => ({
    by: 'oauth',
    authorizeUrl: `${LOGIN}/${encodeURIComponent(tenant)}/oauth2/v2.0/authorize`,
    tokenUrl: `${LOGIN}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
    scopes: [`${BUSINESS_CENTRAL}/.default`, 'offline_access'],
    hasClientSecret: false,
  }),
  origins: ({ origin }) => [hostPattern(origin, BUSINESS_CENTRAL), hostPattern(LOGIN)],
  async test(context) {
    const { id, name, currency, all } = await companyOf(context);
    const desk = new CentralDesk(context, id);
    const ask = (path: string) => () => desk.all({ path, top: 1 });
    const found = await probe([
      [['debtor', 'credit-limit'], ask('customers')],
      [['open-item'], ask('salesInvoices')],
      [['open-order'], ask('salesOrders')],
      [['payment-term'], ask('paymentTerms')],
    ]);
    return { administration: name, currency, administrations: all, ...found };
  },
  pull: pullCentral,
};
