/** What a page says of an organisation to search engines and to other machines. */
export interface Organisation {
  readonly name?: string;
  readonly vatId?: string;
  readonly email?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly country?: string;
}

const MAX_BLOCKS = 10;
const MAX_BYTES = 100_000;
const MAX_FOUND = 5;
const MAX_DEPTH = 6;
const TYPES = /(^|\/)(Organization|Corporation|LocalBusiness|Store|ProfessionalService)$/;

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;

/** The organisations of the page's JSON-LD, the customer of an order or invoice before anybody else. */
export function organisations(document: Document): readonly Organisation[] {
  const found: Json[] = [];
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_BLOCKS);
  for (const block of blocks) collect(parse(block.textContent ?? ''), found, 0);
  return found.slice(0, MAX_FOUND).map(organisation);
}

function parse(json: string): unknown {
  if (json.length > MAX_BYTES) return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function collect(value: unknown, found: Json[], depth: number): void {
  if (depth > MAX_DEPTH || found.length >= MAX_FOUND) return;
  if (Array.isArray(value)) for (const each of value.slice(0, 50)) collect(each, found, depth + 1);
  if (!isRecord(value)) return;
  if (isRecord(value.customer)) found.push(value.customer);
  if ([value['@type']].flat().some((type) => typeof type === 'string' && TYPES.test(type))) found.push(value);
  collect(value['@graph'], found, depth + 1);
  collect(value.mainEntity, found, depth + 1);
}

function organisation(json: Json): Organisation {
  const address = isRecord(json.address) ? json.address : {};
  const fields = {
    name: text(json.legalName) ?? text(json.name),
    vatId: text(json.vatID),
    email: text(json.email),
    website: text(json.url),
    phone: text(json.telephone),
    postcode: text(address.postalCode),
    city: text(address.addressLocality),
    country: text(address.addressCountry),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
