import { CUT_AT, type DebtorRecord } from '@/lib/domain/debtor';
import { type CurrencyCode, type Money, minorUnitExponent, money } from '@/lib/domain/money';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import { decimal } from '../decimal';
import { MAX_TEXT } from '../limits';
import { ownText } from '../own-text';
import { vatIdOf } from './vat-id-of';
import { ADDRESS, RELATION } from './vocabulary';

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/;
const COUNTRY = /^[A-Z]{2}$/;

/** A `customerSupplier` with what stands in it more than once. */
export interface RelationParts {
  readonly row: XmlRow;
  /** The first street address, else the first postal one; empty for none. */
  readonly address: XmlRow;
  readonly bankAccounts: readonly string[];
}

/** A customer or supplier of the audit file; null stands for what is not there. Over-long texts count as not there. */
export function relation({ row, address, bankAccounts }: RelationParts, currency: CurrencyCode): DebtorRecord {
  const text = (slot: number, from = row): string | undefined => told(cell(from, slot));
  const street = [ADDRESS.streetname, ADDRESS.number, ADDRESS.numberExtension].map((slot) => cell(address, slot)).filter(Boolean);
  const country = [text(ADDRESS.country, address), text(RELATION.taxRegistrationCountry)].find(
    (code) => code && COUNTRY.test(code),
  );
  const [iban, ...otherIbans] = ibansIn(bankAccounts);
  return {
    number: ownText(cell(row, RELATION.custSupID)),
    name: text(RELATION.custSupName) ?? null,
    ...present({
      isNameCut: cell(row, RELATION.custSupName).length === CUT_AT ? (true as const) : undefined,
      vatId: told(vatIdOf(cell(row, RELATION.taxRegistrationCountry), cell(row, RELATION.taxRegIdent))),
      registrationNumber: text(RELATION.commerceNr),
      iban,
      otherIbans: otherIbans.length > 0 ? otherIbans : undefined,
      email: text(RELATION.eMail),
      website: text(RELATION.website),
      phone: text(RELATION.telephone),
      street: told(street.join(' ')),
      postcode: text(ADDRESS.postalCode, address),
      city: text(ADDRESS.city, address),
      country,
    }),
    creditLimit: creditLimit(cell(row, RELATION.custCreditLimit), currency),
  };
}

/** More accounts than these nobody pays from. */
const MOST_IBANS = 20;

/** Each once; old account numbers may stand among them. */
function ibansIn(accounts: readonly string[]): string[] {
  const bare = accounts.map((account) => account.replaceAll(/[\s.-]/g, '').toUpperCase()).filter((account) => IBAN.test(account));
  return [...new Set(bare)].slice(0, MOST_IBANS).map(ownText);
}

/** A limit of 0 in the books means that none was set (domain.md 2.10); a negative or unreadable one tells no more. */
function creditLimit(text: string, currency: CurrencyCode): Money | null {
  const minor = text === '' ? 0 : decimal(text, minorUnitExponent(currency));
  return typeof minor === 'number' && minor > 0 ? money(minor, currency) : null;
}

/** How packages write that there is none. */
const NOTHING = /^[\s.-]*$/;

const told = (text: string): string | undefined => (NOTHING.test(text) || text.length > MAX_TEXT ? undefined : ownText(text));

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
