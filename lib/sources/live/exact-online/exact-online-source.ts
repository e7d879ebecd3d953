import { sourceId } from '@/lib/domain/ids';
import type { LiveSource } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { divisionOf } from './division-of';
import { ExactDesk, type Query } from './exact-desk';
import { pullExact } from './pull-exact';
import { QUERIES } from './queries';
import { exactOrigin, REGIONS } from './regions';

/** Exact Online, by an own application of its app centre: it asks for a client secret and knows no PKCE. */
export const exactOnlineSource: LiveSource = {
  id: sourceId('exact-online'),
  label: 'Exact Online',
  provides: ['debtor', 'open-item', 'settled-item', 'open-order', 'credit-limit', 'payment-term'],
  settings: [
    { name: 'region', kind: 'choice', choices: REGIONS },
    { name: 'client_id', kind: 'text', maxLength: 200 },
    { name: 'client_secret', kind: 'secret', maxLength: 200 },
    { name: 'division', kind: 'text', isOptional: true, maxLength: 200 },
    { name: 'origin', kind: 'origin', isOptional: true },
  ],
  signIn: (settings) => ({
    by: 'oauth',
    authorizeUrl: `${exactOrigin(settings)}/api/oauth2/auth`,
    tokenUrl: `${exactOrigin(settings)}/api/oauth2/token`,
    scopes: [],
    hasClientSecret: true,
  }),
  origins: (settings) => [hostPattern(exactOrigin(settings))],
  async test(context) {
    const { code, name, currency, all } = await divisionOf(context);
    const desk = new ExactDesk(context, code);
    const ask = (query: Query, filter?: string) => () => desk.all({ ...query, top: 1, ...(filter ? { filter } : {}) });
    const first = 'Timestamp gt 1L';
    const found = await probe([
      [['debtor', 'credit-limit'], ask(QUERIES.account, first)],
      [['open-item'], ask(QUERIES.receivable)],
      [['settled-item'], ask(QUERIES.term, first)],
      [['open-order'], ask(QUERIES.order, first)],
      [['payment-term'], ask(QUERIES.condition)],
    ]);
    return { administration: name, currency, administrations: all, ...found };
  },
  pull: pullExact,
};
