import { COMMERCIAL_RATES } from './commercial-rates';
import { CONSUMER_RATES } from './consumer-rates';
import type { RateTable } from './rate-table';

/** The statutory rates that a buyer owes: who buys for private use has a table of its own (domain.md L-07, L-08). */
export const ratesFor = (isConsumer: boolean): RateTable => (isConsumer ? CONSUMER_RATES : COMMERCIAL_RATES);
