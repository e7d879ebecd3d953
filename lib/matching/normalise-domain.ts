const MAX_LENGTH = 253;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/** The domain of a mail address or a website, lower case and without `www.`; null for a text that holds none. */
export function normaliseDomain(text: string): string | null {
  if (text.length > MAX_LENGTH * 4) return null;
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '');
  const domain = host.replace(/^www\./, '').replace(/\.$/, '');
  return domain.length <= MAX_LENGTH && DOMAIN.test(domain) ? domain : null;
}
