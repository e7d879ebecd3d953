import { normaliseRegistrationNumber } from '@/lib/domain/identifiers/registration-number';
import { normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import type { OwnCompany } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { partyIdentity } from './party-identity';
import type { UblDocument, UblParty } from './ubl-document';

/** Everything a party is known by; two parties that share any of it are one. */
function keysOf(party: UblParty): string[] {
  const { vatId, registrationNumber, oin, gln } = partyIdentity(party);
  const { endpoint } = party;
  const keys = { vat: vatId, reg: registrationNumber, oin, gln, end: endpoint && `${endpoint.scheme}:${endpoint.value}` };
  const told = Object.entries(keys).flatMap(([kind, value]) => (value ? [`${kind}:${value}`] : []));
  return party.name === '' ? told : [...told, nameKey(party.name)];
}

const nameKey = (name: string): string => `name:${name.toLowerCase().replace(/\s+/g, ' ').trim()}`;

/** Tells whether a party is us. */
export type IsOwn = (party: UblParty) => boolean;

/**
 * Who "we" are: as the settings say, else as the documents show. We take part in all of ours, as supplier or as customer, so it is the party that takes
 * part in most of them; among equals the one that is supplier most often. Of a single document that is its supplier.
 *
 * @throws SourceRefused own-company-unknown, when two parties come first together.
 */
export function findOwn(documents: readonly UblDocument[], told: OwnCompany | undefined): IsOwn {
  const own = told && hasAny(told) ? toldKeys(told) : shownKeys(documents);
  return (party) => keysOf(party).some((key) => own.has(key));
}

const hasAny = ({ vatIds, registrationNumbers, names }: OwnCompany): boolean =>
  vatIds.length + registrationNumbers.length + names.length > 0;

function toldKeys({ vatIds, registrationNumbers, names }: OwnCompany): Set<string> {
  return new Set([
    ...vatIds.map((id) => `vat:${normaliseVatId(id) ?? id}`),
    ...registrationNumbers.map((number) => `reg:${normaliseRegistrationNumber(number) ?? number}`),
    ...names.map(nameKey),
  ]);
}

interface Part {
  documents: number;
  asSupplier: number;
  /** Everything that parties with this key are known by. */
  readonly keys: Set<string>;
}

function shownKeys(documents: readonly UblDocument[]): ReadonlySet<string> {
  const parts = new Map<string, Part>();
  for (const { supplier, customer } of documents) {
    const [supplierKeys, customerKeys] = [keysOf(supplier), keysOf(customer)];
    for (const key of supplierKeys) takePart(parts, key, supplierKeys, true);
    for (const key of customerKeys) if (!supplierKeys.includes(key)) takePart(parts, key, customerKeys, false);
  }
  const [first, ...others] = [...parts.values()].sort(moreOften);
  if (!first) return new Set();
  const rival = others.find((other) => moreOften(first, other) === 0 && first.keys.isDisjointFrom(other.keys));
  return rival ? refuse('own-company-unknown') : first.keys;
}

function takePart(parts: Map<string, Part>, key: string, keys: readonly string[], isSupplier: boolean): void {
  const part = parts.get(key) ?? { documents: 0, asSupplier: 0, keys: new Set() };
  part.documents++;
  if (isSupplier) part.asSupplier++;
  for (const own of keys) part.keys.add(own);
  parts.set(key, part);
}

const moreOften = (one: Part, other: Part): number => other.documents - one.documents || other.asSupplier - one.asSupplier;
