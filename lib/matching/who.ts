import type { Who } from '@/lib/domain/known-name';
import { comparedName } from './compared-name';
import { foldSpelling } from './fold';
import { normaliseDomain } from './normalise-domain';
import { normaliseCountry, normalisePlace } from './places';
import { isPublicDomain } from './public-domains';
import { registrableDomain } from './registrable-domain';
import { tradeNames } from './trade-names';

type Text = string | null | undefined;

/** What is known of somebody by name and place, of a page or of the book, as it was written. */
export interface Described {
  readonly name: Text;
  readonly domains?: readonly Text[];
  readonly postcode?: Text;
  readonly city?: Text;
  readonly country?: Text;
  readonly phone?: Text;
}

const MOST_DOMAINS = 5;
/** Fewer digits are an extension; the last ones are the same with and without a country code. */
const PHONE_DIGITS = 8;

export function ownDomains(texts: readonly Text[]): readonly string[] {
  const domains = texts.slice(0, MOST_DOMAINS).flatMap((text) => normaliseDomain(text ?? '') ?? []);
  return [...new Set(domains.filter((domain) => !isPublicDomain(domain)).map(registrableDomain))].filter(
    (domain) => !isPublicDomain(domain),
  );
}

const normalisePostcode = (text: Text): string | null =>
  (text ?? '')
    .slice(0, 20)
    .toUpperCase()
    .replace(/^[A-Z]{1,2}-/, '')
    .replace(/[^A-Z0-9]/g, '') || null;

function normalisePhone(text: Text): string | null {
  const digits = (text ?? '').slice(0, 40).replace(/\D/g, '');
  return digits.length >= PHONE_DIGITS ? digits.slice(-PHONE_DIGITS) : null;
}

/** What a domain calls its owner: `jansen-bouw.nl` is of `jansenbouw`. */
const domainLabel = (domain: string): string => foldSpelling((domain.split('.')[0] ?? '').replaceAll('-', ''));

export function whoOf({ name, domains = [], postcode, city, country, phone }: Described): Who {
  const names = name ? tradeNames(name).map(comparedName) : [];
  const own = ownDomains(domains);
  return {
    names: names.filter(({ words }) => words.length > 0),
    domains: own,
    labels: own.map(domainLabel),
    postcode: normalisePostcode(postcode),
    city: normalisePlace(city),
    country: normaliseCountry(country),
    phone: normalisePhone(phone),
  };
}
