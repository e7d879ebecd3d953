const COUNTRY = /^[A-Z]{2}$/;

/** A VAT id as written; some packages write its country beside it instead of in it. */
export const vatIdOf = (country: string, id: string): string =>
  COUNTRY.test(country) && /^\d/.test(id) ? `${country}${id}` : id;
