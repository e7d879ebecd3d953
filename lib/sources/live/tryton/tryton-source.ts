import { sourceId } from '@/lib/domain/ids';
import type { ConnectionReport, LiveContext, LiveSource, Provided } from '@/lib/sources/live-contract';
import { hostPattern } from '../host-pattern';
import { probe } from '../probe';
import { companyOf } from './company-of';
import { isReadable } from './is-readable';
import { EXTRAS, LISTINGS } from './listings';
import { NotInstalled } from './not-installed';
import { pullTryton } from './pull-tryton';
import { type Listing, TrytonDesk } from './tryton-desk';

const { party, invoice } = LISTINGS;
const QUESTIONS: readonly (readonly [Provided, Listing])[] = [
  ['debtor', party],
  ['open-item', invoice],
  ['settled-item', { ...invoice, fields: [...EXTRAS.settled, ...EXTRAS.instalments] }],
  ['open-order', LISTINGS.order],
  ['credit-limit', { ...party, fields: EXTRAS.limit }],
  ['payment-term', LISTINGS.term],
];

async function test(context: LiveContext): Promise<ConnectionReport> {
  const desk = await TrytonDesk.open(context);
  const absent = new Set<Provided>();
  const ask = async (what: Provided, listing: Listing): Promise<void> => {
    try {
      await desk.try(listing);
    } catch (error) {
      // The lines of the ledger tell what is open as well.
      if (what === 'open-item' && (await isReadable(desk, LISTINGS.line))) return;
      if (!(error instanceof NotInstalled)) throw error;
      absent.add(what);
    }
  };
  const { readable, forbidden } = await probe(QUESTIONS.map(([what, listing]) => [[what], () => ask(what, listing)]));
  const { name, currency, all } = await companyOf(desk, context);
  await desk.close();
  return {
    administration: name,
    currency,
    administrations: all,
    readable: readable.filter((what) => !absent.has(what)),
    forbidden,
  };
}

/**
 * Tryton 6.0 and later, by the JSON-RPC of its web client. With a login of the form, or as whoever is logged in there: always with the rights of one
 * user, and reading alone.
 */
export const trytonSource: LiveSource = {
  id: sourceId('tryton'),
  label: 'Tryton',
  provides: ['debtor', 'open-item', 'settled-item', 'open-order', 'credit-limit', 'payment-term'],
  settings: [
    { name: 'origin', kind: 'origin' },
    { name: 'database', kind: 'text', maxLength: 100 },
    { name: 'login', kind: 'text', isOptional: true, maxLength: 200 },
    { name: 'password', kind: 'secret', isOptional: true, maxLength: 200 },
    { name: 'company', kind: 'text', isOptional: true, maxLength: 20 },
  ],
  isOwnOriginOnly: true,
  signIn: ({ login, database }) =>
    login?.trim() ? { by: 'key' } : { by: 'session', storageKey: `sao_session_${database?.trim() ?? ''}` },
  origins: ({ origin }) => [hostPattern(origin)],
  test,
  pull: pullTryton,
};
