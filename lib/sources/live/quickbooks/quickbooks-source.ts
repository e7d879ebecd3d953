import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { companyOf } from './company-of';
import { pullQuickbooks } from './pull-quickbooks';
import { QuickbooksDesk, quickbooksOrigin } from './quickbooks-desk';

const LOGIN = 'https://appcenter.intuit.com';
const TOKENS = 'https://oauth.platform.intuit.com';

/** QuickBooks Online, by an own application with a client secret; it knows no credit limits and no sales orders. */
export const quickbooksSource: LiveSource = {
  id: sourceId('quickbooks'),
  label: 'QuickBooks Online',
  provides: ['debtor', 'open-item', 'settled-item', 'payment-term'],
  settings: [
    { name: 'environment', kind: 'choice', choices: ['production', 'sandbox'] },
    { name: 'company', kind: 'text', isOptional: true, maxLength: 40 },
    { name: 'client_id', kind: 'text', maxLength: 200 },
    { name: 'client_secret', kind: 'secret', maxLength: 200 },
    { name: 'origin', kind: 'origin', isOptional: true },
  ],
  signIn: () => ({
    by: 'oauth',
    authorizeUrl: `${LOGIN}/connect/oauth2`,
    tokenUrl: `${TOKENS}/oauth2/v1/tokens/bearer`,
    scopes: ['com.intuit.quickbooks.accounting'],
    hasClientSecret: true,
    isSecretInHeader: true,
    // The company that a person chose while signing in; the token holds for that one alone.
    told: { realmId: 'company' },
  }),
  origins: (settings) => [hostPattern(quickbooksOrigin(settings)), hostPattern(TOKENS)],
  async test(context) {
    const desk = new QuickbooksDesk(context);
    const { name, currency } = await companyOf(desk, context);
    const found = await probe([
      [['debtor'], () => desk.first('Customer')],
      [['open-item'], () => desk.first('Invoice')],
      [['settled-item'], () => desk.first('Payment')],
      [['payment-term'], () => desk.first('Term')],
    ]);
    return { administration: name, currency, ...found };
  },
  pull: pullQuickbooks,
};
