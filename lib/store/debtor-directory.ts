import type { Alias, SourceNumber } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey, SourceId } from '@/lib/domain/ids';
import type { DebtorDelta } from './debtor-delta';
import { type DebtorRow, decodeNumber, encodeNumber } from './debtor-row';
import { fingerprint } from './fingerprint';
import { decodeLookup, encodeLookup, type Lookup } from './lookup';

/** Kinds that name one legal entity, in the order in which a new number is joined to a debtor. */
const IDENTIFIERS = ['vat', 'registration'] as const;
type IdentifierKind = (typeof IDENTIFIERS)[number];

/** Kept for every debtor of the company while an import runs, so it holds no texts that it can do without. */
interface Entry {
  readonly key: DebtorKey;
  isStored: boolean;
  isSeen: boolean;
  /** It takes part in a change to debtors of the current book, which nobody may see before the import is confirmed. */
  isStaged: boolean;
  hasVat: boolean;
  hasRegistration: boolean;
  prints: readonly number[];
}

/**
 * Who is who during one import: gives each debtor number its debtor, new or known, whatever the order of the rows.
 *
 * A number that is known keeps its debtor, unless its row now names another legal entity: another VAT id or register number than the debtor has,
 * and neither the same. Then, as for a new number, it goes to the one debtor with its VAT id, else with its register number, when nothing
 * contradicts that; else a debtor is born. One without any identifier is held back until the end (`joinHomonyms`). Two known debtors are never merged. Aliases accumulate, so that a renamed debtor is still found by its
 * old name.
 */
export class DebtorDirectory {
  readonly #byNumber = new Map<string, Entry>();
  /** Null: several debtors have it, so it decides nothing. */
  readonly #byIdentifier = new Map<Lookup, Entry | null>();
  #deltas = new Map<Entry, DebtorDelta>();
  /** Of numbers that this import takes from a debtor: whose they were. */
  readonly #formerly = new Map<string, Entry>();
  /** By number as a person reads it: debtors of other sources. Null: several have it. */
  readonly #elsewhere = new Map<string, Entry | null>();
  /** New debtors without identifiers, each with the one of another source that has its number and its name. */
  readonly #held = new Map<Entry, { readonly number: string; readonly twin: Entry }>();
  #seen = 0;

  /** `own`: the source that tells. Without it, its numbers are not held against those of others. */
  constructor(
    private readonly company: CompanyId,
    private readonly newKey: () => DebtorKey,
    private readonly own: SourceId | null = null,
  ) {}

  /** Debtors of earlier imports, in any order. */
  load(rows: Iterable<DebtorRow>): void {
    for (const { key, numbers, lookups } of rows) {
      const entry: Entry = { ...newEntry(key), isStored: true, isStaged: true };
      for (const number of numbers) this.#byNumber.set(number, entry);
      for (const raw of this.#rawElsewhere(numbers)) this.#elsewhere.set(raw, this.#elsewhere.has(raw) ? null : entry);
      for (const lookup of lookups) this.#index(lookup, entry);
    }
  }

  /** The debtor of a number as this import tells of it; may be called again when it tells more. */
  see(sourceNumber: SourceNumber, aliases: readonly Alias[]): DebtorKey {
    const number = encodeNumber(sourceNumber);
    const known = this.#byNumber.get(number);
    const entry = known && !this.#isAnother(known, aliases) ? known : this.#place(number, aliases, known);
    for (const alias of aliases) this.#learn(entry, encodeLookup(this.company, alias));
    if (!known) this.#hold(entry, number);
    if (!entry.isSeen) this.#seen += 1;
    entry.isSeen = true;
    return entry.key;
  }

  /** How many debtors this import has told of. */
  get seen(): number {
    return this.#seen;
  }

  find(sourceNumber: SourceNumber): { readonly key: DebtorKey; readonly isSeen: boolean } | null {
    return this.#byNumber.get(encodeNumber(sourceNumber)) ?? null;
  }

  /** Whose number it is in the current book. */
  findFormer(sourceNumber: SourceNumber): { readonly key: DebtorKey; readonly isSeen: boolean } | null {
    return this.#formerly.get(encodeNumber(sourceNumber)) ?? this.find(sourceNumber);
  }

  /** How many debtors there is something to write of. */
  get pending(): number {
    return this.#deltas.size - this.#held.size;
  }

  /** What must be written since the last call. */
  takeDeltas(): DebtorDelta[] {
    const deltas: DebtorDelta[] = [];
    const held = new Map<Entry, DebtorDelta>();
    for (const [entry, delta] of this.#deltas) {
      if (this.#held.has(entry)) held.set(entry, delta);
      else {
        deltas.push({ ...delta, isStored: entry.isStored, isStaged: entry.isStaged });
        entry.isStored = true;
      }
    }
    // Not emptied: such a map keeps what was in it until all memory is searched, and that may be late.
    this.#deltas = held;
    return deltas;
  }

  /**
   * Call when all is told. A debtor that neither source gives an identifier is the same in both when number and name are the same, and nobody
   * else has that name in either: homonyms stay apart.
   */
  joinHomonyms(): void {
    const bearers = new Map<number, Set<Entry>>();
    const names = new Set([...this.#held.keys()].flatMap((entry) => this.#names(entry)));
    for (const entry of names.size > 0 ? this.#byNumber.values() : [])
      for (const print of entry.prints) if (names.has(print)) bearers.set(print, (bearers.get(print) ?? new Set()).add(entry));
    for (const [entry, { number, twin }] of this.#held) {
      const isAlone = this.#names(entry).every((print) => bearers.get(print)?.size === 2 && bearers.get(print)?.has(twin));
      if (isAlone && !twin.isSeen && isAnonymous(entry) && isAnonymous(twin)) this.#become(twin, entry, number);
    }
    this.#held.clear();
  }

  #hold(entry: Entry, number: string): void {
    const twin = this.#elsewhere.get(rawNumber(number));
    const isNew = !entry.isStored && !entry.isSeen;
    if (!twin || !isNew || !isAnonymous(entry) || !isAnonymous(twin)) return;
    const names = this.#names(entry);
    if (names.length > 0 && names.every((print) => twin.prints.includes(print))) this.#held.set(entry, { number, twin });
  }

  /** The number goes to the debtor that is known, with all that was told of it. */
  #become(twin: Entry, entry: Entry, number: string): void {
    const told = this.#deltas.get(entry);
    this.#deltas.delete(entry);
    this.#byNumber.set(number, twin);
    this.#delta(twin).numbers.push(number);
    for (const lookup of told?.lookups ?? []) this.#learn(twin, lookup);
    twin.isSeen = true;
  }

  #names(entry: Entry): readonly number[] {
    const lookups = this.#deltas.get(entry)?.lookups ?? [];
    return lookups.filter((lookup) => decodeLookup(lookup).kind === 'name').map(fingerprint);
  }

  #rawElsewhere(numbers: readonly string[]): string[] {
    if (this.own === null) return [];
    const sources = numbers.map((number) => decodeNumber(number).source);
    // It has a number in the source that tells: that one decides.
    return sources.includes(this.own) ? [] : [...new Set(numbers.map(rawNumber))];
  }

  #place(number: string, aliases: readonly Alias[], before: Entry | undefined): Entry {
    const entry = this.#join(aliases) ?? newEntry(this.newKey());
    if (before) {
      this.#formerly.set(number, this.#formerly.get(number) ?? before);
      this.#delta(before).lostNumbers.push(number);
      entry.isStaged = true;
      before.isStaged = true;
    }
    this.#delta(entry).numbers.push(number);
    this.#byNumber.set(number, entry);
    return entry;
  }

  #join(aliases: readonly Alias[]): Entry | null {
    for (const kind of IDENTIFIERS) {
      const found = valuesOf(kind, aliases).map((alias) => this.#byIdentifier.get(encodeLookup(this.company, alias)));
      const [entry] = found;
      // Members of a tax group may share one VAT id; their register numbers tell them apart.
      if (entry && found.every((other) => other === entry) && this.#agreement(entry, 'registration', aliases) !== 'other')
        return entry;
    }
    return null;
  }

  #isAnother(entry: Entry, aliases: readonly Alias[]): boolean {
    const agreements = IDENTIFIERS.map((kind) => this.#agreement(entry, kind, aliases));
    return agreements.includes('other') && !agreements.includes('same');
  }

  #agreement(entry: Entry, kind: IdentifierKind, aliases: readonly Alias[]): 'same' | 'other' | 'unknown' {
    const told = valuesOf(kind, aliases);
    if (told.length === 0 || !(kind === 'vat' ? entry.hasVat : entry.hasRegistration)) return 'unknown';
    return told.some((alias) => entry.prints.includes(fingerprint(encodeLookup(this.company, alias)))) ? 'same' : 'other';
  }

  #learn(entry: Entry, lookup: Lookup): void {
    if (this.#index(lookup, entry)) this.#delta(entry).lookups.push(lookup);
  }

  #index(lookup: Lookup, entry: Entry): boolean {
    const print = fingerprint(lookup);
    if (entry.prints.includes(print)) return false;
    // Not pushed: a list that grows keeps room for a dozen more.
    entry.prints = entry.prints.concat(print);
    const { kind } = decodeLookup(lookup);
    if (kind === 'vat') entry.hasVat = true;
    if (kind === 'registration') entry.hasRegistration = true;
    if (kind === 'vat' || kind === 'registration') this.#byIdentifier.set(lookup, this.#byIdentifier.has(lookup) ? null : entry);
    return true;
  }

  #delta(entry: Entry): DebtorDelta {
    const known = this.#deltas.get(entry);
    if (known) return known;
    const delta: DebtorDelta = { key: entry.key, isStored: false, isStaged: false, numbers: [], lostNumbers: [], lookups: [] };
    this.#deltas.set(entry, delta);
    return delta;
  }
}

function newEntry(key: DebtorKey): Entry {
  return { key, isStored: false, isSeen: false, isStaged: false, hasVat: false, hasRegistration: false, prints: [] };
}

/** Nothing names its legal entity. */
const isAnonymous = ({ hasVat, hasRegistration }: Entry): boolean => !hasVat && !hasRegistration;

/** A number as a person reads it, without its source. */
const rawNumber = (number: string): string => decodeNumber(number).number.trim().toUpperCase();

const valuesOf = (kind: IdentifierKind, aliases: readonly Alias[]): Alias[] => aliases.filter((alias) => alias.kind === kind);
