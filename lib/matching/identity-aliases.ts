import type { Alias } from '@/lib/domain/debtor';
import { isValidIban, normaliseIban } from '@/lib/domain/identifiers/iban';
import { normaliseRegistrationNumber } from '@/lib/domain/identifiers/registration-number';
import { isValidVatId, normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import type { SourceId } from '@/lib/domain/ids';
import { normaliseDomain } from './normalise-domain';
import { normaliseName } from './normalise-name';
import { isPublicDomain } from './public-domains';

type Text = string | null | undefined;

/** What both a book and a page can say of who someone is. */
export interface Identity {
  readonly registrationNumber?: Text;
  readonly vatId?: Text;
  readonly number?: Text;
  readonly iban?: Text;
  readonly otherIbans?: readonly string[] | undefined;
  /** Mail addresses, websites or bare domains. */
  readonly domains: readonly Text[];
  readonly name: Text;
}

const MAX_NUMBER_LENGTH = 60;
const MAX_DOMAINS = 5;
const MAX_IBANS = 20;

const present = (value: Text): value is string => value !== null && value !== undefined && value !== '';

/** Only what passes its check digits, where the country has any: a typing error would join two companies. */
const validVatId = (text: string): string | null => {
  const id = normaliseVatId(text);
  return id && isValidVatId(id) !== false ? id : null;
};
const validIban = (text: string): string | null => {
  const iban = normaliseIban(text);
  return iban && isValidIban(iban) ? iban : null;
};

/** A debtor number means something within its source alone. */
function numberAliases(number: Text, sources: readonly SourceId[]): readonly Alias[] {
  const value = present(number) && number.length <= MAX_NUMBER_LENGTH ? number.trim().toUpperCase() : '';
  return value === '' ? [] : sources.map((source) => ({ kind: 'number', value: `${source}|${value}` }));
}

function domainAliases(domains: readonly Text[]): readonly Alias[] {
  const own = domains.filter(present).slice(0, MAX_DOMAINS).map(normaliseDomain);
  const telling = own.filter((domain): domain is string => domain !== null && !isPublicDomain(domain));
  return [...new Set(telling)].map((value) => ({ kind: 'domain', value }));
}

function aliasOf(kind: Alias['kind'], text: Text, normalise: (text: string) => string | null): readonly Alias[] {
  const value = present(text) ? normalise(text) : null;
  return value ? [{ kind, value }] : [];
}

/** The names by which someone is found, the strongest first (domain.md 0). Book and page go through here alike, so that equal means found. */
export function identityAliases(identity: Identity, sources: readonly SourceId[]): readonly Alias[] {
  return [
    ...aliasOf('registration', identity.registrationNumber, normaliseRegistrationNumber),
    ...aliasOf('vat', identity.vatId, validVatId),
    ...numberAliases(identity.number, sources),
    ...[identity.iban, ...(identity.otherIbans ?? [])].slice(0, MAX_IBANS).flatMap((iban) => aliasOf('iban', iban, validIban)),
    ...domainAliases(identity.domains),
    ...aliasOf('name', identity.name, (text) => normaliseName(text).name),
  ];
}
