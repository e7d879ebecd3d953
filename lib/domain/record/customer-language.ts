/** Languages in which we write to customers; each has its templates. */
export const CUSTOMER_LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
export type CustomerLanguage = (typeof CUSTOMER_LANGUAGES)[number];

const BY_COUNTRY: Readonly<Record<string, CustomerLanguage>> = {
  NL: 'nl',
  BE: 'nl',
  FR: 'fr',
  LU: 'fr',
  MC: 'fr',
  DE: 'de',
  AT: 'de',
  CH: 'de',
  LI: 'de',
};

/** The language to propose; whoever writes may take another. Unknown counts as our own country: `home`, ISO 3166-1 alpha-2. */
export const customerLanguage = (country: string | undefined, home = 'NL'): CustomerLanguage =>
  BY_COUNTRY[(country ?? home).toUpperCase()] ?? 'en';
