import { type PartyIdentity, partyIdentity } from './party-identity';
import type { UblParty } from './ubl-document';

/** Letters and digits alone, so that `NL 1234` and `nl1234` are the same text. */
const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * The number by which a buyer is known: the one we gave it where the document tells (SupplierAssignedAccountID, else an identification without a
 * scheme, BT-46, that is no other identifier of it), else one made of what identifies it best, always the same for the same buyer:
 *
 * `vat:NL…` · `reg:68750110` · `oin:…` · `gln:…` · `id:<scheme>:<value>` · `name:<name>|<postcode>`
 *
 * Null when the document names no buyer at all.
 */
export function debtorNumber(party: UblParty): string | null {
  const identity = partyIdentity(party);
  return ownNumber(party, identity) ?? madeNumber(party, identity);
}

function ownNumber(party: UblParty, identity: PartyIdentity): string | null {
  if (party.account !== '') return party.account;
  const others = [party.endpoint?.value, party.legalId?.value, identity.registrationNumber, ...party.vatIds, identity.vatId];
  const known = new Set(others.flatMap((text) => (text ? [bare(text)] : [])));
  return party.ids.find(({ scheme, value }) => scheme === '' && !known.has(bare(value)))?.value ?? null;
}

function madeNumber(party: UblParty, { vatId, registrationNumber, oin, gln }: PartyIdentity): string | null {
  if (vatId) return `vat:${vatId}`;
  if (registrationNumber) return `reg:${registrationNumber}`;
  if (oin) return `oin:${oin}`;
  if (gln) return `gln:${gln}`;
  const id = [party.endpoint, party.legalId, ...party.ids].find((found) => found !== null);
  if (id) return `id:${id.scheme}:${bare(id.value)}`;
  const name = party.name.toLowerCase().replace(/\s+/g, ' ').trim();
  return name === '' ? null : `name:${name}|${bare(party.postcode)}`;
}
