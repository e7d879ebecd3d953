import { whyNoTryton } from '../hosts/tryton/install-tryton.ts';
import { startTryton } from '../hosts/tryton/start-tryton.ts';
import { addLine, chooseParty, chooseTerm, login, newSale } from '../hosts/tryton/tryton-page.ts';
import { PlainError } from '../support/plain-error.ts';
import type { ShowHost } from './show-host.ts';

/** A real Tryton with a new sale for a customer whose limit is 5,000. */
export async function trytonHost(language: 'nl' | 'en'): Promise<ShowHost> {
  const why = whyNoTryton();
  if (why) throw new PlainError(`${why}.`);
  const host = await startTryton();
  return {
    site: 'tryton',
    url: `${host.url}/`,
    bookFile: host.bookFile,
    width: 1760,
    openQuote: async (page) => {
      await login(page, host, language === 'nl' ? host.users.verkoop : host.users.sales);
      await newSale(page, host);
      await chooseParty(page, 'Timmerfabriek De Linde');
      await addLine(page, { product: 'Werkbank', quantity: 3 });
    },
    steps: [
      { title: 'Two pieces made to measure are added', change: (page) => addLine(page, { product: 'Maatwerk', quantity: 2 }) },
      { title: 'And 60 days to pay', change: (page) => chooseTerm(page, language === 'nl' ? '60 dagen' : '60 days') },
    ],
    stop: host.stop,
  };
}
