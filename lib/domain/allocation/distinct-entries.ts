import type { BankEntry } from '../bank-entry';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';

/** What the XML of a bank tells once: an entry, or a batch of them as a whole. */
interface Told {
  readonly id: string;
  readonly days: readonly (LocalDate | undefined)[];
  readonly iban: string | null;
}

const DUTCH_IBAN = /^NL\d\d[A-Z]{4}(\d{10})$/;
const NUMBER = /^[\d. ]+$/;

/** MT940 may name the number alone that a Dutch IBAN ends with. */
function accountKey(account: string | null): string {
  const digits =
    DUTCH_IBAN.exec(account ?? '')?.[1] ?? (NUMBER.test(account ?? '') ? (account ?? '').replaceAll(/\D/g, '') : null);
  return digits?.replace(/^0+/, '') ?? account ?? '';
}

const placeOf = (account: string | null, { minor, currency }: Money): string => `${accountKey(account)} ${currency} ${minor}`;

/** Entries are told apart within their account. */
const entryKey = ({ account, id }: BankEntry): string => `${account ?? ''}\n${id}`;

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

function toldInXml(entries: readonly BankEntry[]): Map<string, Told[]> {
  const places = new Map<string, Told[]>();
  const add = (entry: BankEntry, amount: Money, told: Told) => {
    const place = placeOf(entry.account, amount);
    places.set(place, [...(places.get(place) ?? []), told]);
  };
  const batches = new Set<string>();
  for (const entry of [...entries].sort(byId)) {
    const { id, on, valueOn, batch, other } = entry;
    add(entry, entry.amount, { id, days: [on, valueOn], iban: other.iban });
    if (!batch || batches.has(batch.id)) continue;
    batches.add(batch.id);
    add(entry, batch.total, { id: batch.id, days: [on, valueOn], iban: null });
  }
  return places;
}

/** The one that is most surely the same: told of the same day before one of its value date, and of no other account at the other end. */
function sameAs({ on, other }: BankEntry, told: readonly Told[]): Told | undefined {
  const alike = told.filter(({ iban }) => iban === null || other.iban === null || iban === other.iban);
  return alike.find(({ days: [bookedOn] }) => bookedOn === on) ?? alike.find(({ days }) => days.includes(on));
}

/**
 * Each movement on an account once, though statements overlap and come in two formats: XML (camt) and MT940 tell the same in other words, so
 * they are held together by account, day and amount; two that are alike in one format are two. XML is kept, for it tells more. The
 * order in which entries come does not matter.
 */
export function distinctEntries(entries: readonly BankEntry[]): BankEntry[] {
  const distinct = [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()];
  const places = toldInXml(distinct.filter(({ toldBy }) => toldBy === 'camt'));
  const twice = new Set<BankEntry>();
  for (const entry of distinct.filter(({ toldBy }) => toldBy === 'mt940').sort(byId)) {
    const told = places.get(placeOf(entry.account, entry.amount)) ?? [];
    const same = sameAs(entry, told);
    if (!same) continue;
    twice.add(entry);
    told.splice(told.indexOf(same), 1);
  }
  return distinct.filter((entry) => !twice.has(entry));
}
