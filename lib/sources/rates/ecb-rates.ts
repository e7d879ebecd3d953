import type { DayRates } from '@/lib/domain/exchange/day-rates';
import { SourceRefused } from '@/lib/sources/contract';
import type { Http } from '@/lib/sources/http/http';
import { refuse } from '@/lib/sources/refuse';
import { EcbReader } from './ecb-reader';

/** A publisher of reference rates; its one address can be another in a test. */
export interface RateSource {
  readonly origin: string;
  /** Match patterns that permission is asked for. */
  readonly origins: readonly string[];
  /** `isFirst`: the last ninety days, else the last one. */
  pull(http: Http, isFirst: boolean): Promise<readonly DayRates[]>;
}

const FOLDER = '/stats/eurofxref/';
/** Ninety days are 150 kB. */
const MAX_BYTES = 2_000_000;

/**
 * The euro reference rates of the European Central Bank: about thirty currencies, each working day around 16:00 CET
 * (ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates).
 */
export function ecbRates(origin = 'https://www.ecb.europa.eu'): RateSource {
  return {
    origin,
    origins: [`${origin}/*`],
    async pull(http, isFirst) {
      const url = `${origin}${FOLDER}${isFirst ? 'eurofxref-hist-90d.xml' : 'eurofxref-daily.xml'}`;
      const { status, text } = await http.request({ url, headers: { accept: 'application/xml, text/xml' }, maxBytes: MAX_BYTES });
      const { host } = new URL(url);
      return status === 200 ? readAnswer(text, host) : refuse('answer-malformed', null, { host });
    },
  };
}

/** What is wrong with an answer is told as such: nobody has a file in hand. */
function readAnswer(text: string, host: string): readonly DayRates[] {
  const reader = new EcbReader();
  try {
    reader.write(text);
    return reader.end();
  } catch (error) {
    if (error instanceof SourceRefused) refuse('answer-malformed', error.refusal.place, { host });
    throw error;
  }
}
