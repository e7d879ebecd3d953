import { ecbRates } from '@/lib/sources/rates/ecb-rates';

/** Where exchange rates come from: the match patterns that permission is asked for. */
export const rateOrigins = (): readonly string[] => ecbRates().origins;
