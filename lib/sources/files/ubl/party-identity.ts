import { normaliseRegistrationNumber } from '@/lib/domain/identifiers/registration-number';
import { isValidVatId, normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import type { UblIdentifier, UblParty } from './ubl-document';

/** EAS codes under which VAT ids of European countries are sent, country prefix included. */
const VAT_SCHEMES: ReadonlySet<string> = new Set(
  '9910 9914 9918 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9943 9944 9945 9946 9947 9948 9949 9950 9955 9957'.split(
    ' ',
  ),
);
/** ISO 6523 codes of trade registers: SIRENE, SE, SIRET, NL KvK, CH, DK, NO, BE. */
const REGISTER_SCHEMES: ReadonlySet<string> = new Set(['0002', '0007', '0009', '0106', '0183', '0184', '0192', '0208']);
const [OIN, GLN, KVK] = ['0190', '0088', '0106'];
/** An OIN made of a KvK number (Logius, "OIN-stelsel"). */
const OIN_OF_KVK = /^00000003(\d{8})0000$/;

/** Who a party is, by what is unique; null for what the document does not tell. */
export interface PartyIdentity {
  readonly vatId: string | null;
  readonly registrationNumber: string | null;
  readonly oin: string | null;
  readonly gln: string | null;
}

export function partyIdentity(party: UblParty): PartyIdentity {
  const named = [party.legalId, party.endpoint, ...party.ids].filter((id) => id !== null);
  const under = (schemes: (scheme: string) => boolean) => named.filter(({ scheme }) => schemes(schemeCode(scheme)));
  const vatIds = [...party.vatIds, ...under((scheme) => VAT_SCHEMES.has(scheme)).map(({ value }) => value)];
  const vatId = first(vatIds, normaliseVatId);
  const oin = first(
    under((scheme) => scheme === OIN),
    ({ value }) => digits(value),
  );
  const registers = under((scheme) => REGISTER_SCHEMES.has(scheme));
  // A Dutch register number names the legal entity; what stands in the legal entity's own field may be a tax number.
  const kvk = first(
    registers.filter(({ scheme }) => schemeCode(scheme) === KVK),
    registration,
  );
  const legal = party.legalId && isRegister(party.legalId, vatId) ? registration(party.legalId) : null;
  return {
    vatId,
    registrationNumber: kvk ?? legal ?? first(registers, registration) ?? OIN_OF_KVK.exec(oin ?? '')?.[1] ?? null,
    oin,
    gln: first(
      under((scheme) => scheme === GLN),
      ({ value }) => digits(value),
    ),
  };
}

/** The number of a scheme, also where it is written as `NL:KVK` or `iso6523-actorid-upis::0106`. */
function schemeCode(scheme: string): string {
  const code = /\d{4}$/.exec(scheme.trim())?.[0];
  if (code) return code;
  return /kvk/i.test(scheme)
    ? KVK
    : /oin/i.test(scheme)
      ? OIN
      : /gln/i.test(scheme)
        ? GLN
        : /vat|btw/i.test(scheme)
          ? '9944'
          : '';
}

function isRegister({ scheme, value }: UblIdentifier, vatId: string | null): boolean {
  const code = schemeCode(scheme);
  if (code !== '') return REGISTER_SCHEMES.has(code);
  const asVatId = normaliseVatId(value);
  return asVatId === null || (asVatId !== vatId && isValidVatId(asVatId) !== true);
}

const registration = ({ value }: UblIdentifier): string | null => normaliseRegistrationNumber(value);

const digits = (text: string): string | null => /^\d{8,20}$/.exec(text.replace(/\s/g, ''))?.[0] ?? null;

function first<T>(values: readonly T[], read: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}
