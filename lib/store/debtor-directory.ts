import type { Alias, SourceNumber } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { DebtorDelta } from './debtor-delta';
import { type DebtorRow, encodeNumber } from './debtor-row';
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
  readonly prints: number[];
}

/**
 * Who is who during one import: gives each debtor number its debtor, new or known, whatever the order of the rows.
 *
 * A number that is known keeps its debtor, unless its row now names another legal entity: another VAT id or register number than the debtor has,
 * and neither the same. Then, as for a new number, it goes to the one debtor with its VAT id, else with its register number, when nothing
 * contradicts that; else a debtor is born. Two known debtors are never merged. Aliases accumulate, so that a renamed debtor is still found by its
 * old name.
 */
export class DebtorDirectory {
  readonly #byNumber = new Map<string, Entry>();
  /** Null: several debtors have it, so it decides nothing. */
  readonly #byIdentifier = new Map<Lookup, Entry | null>();
  readonly #deltas = new Map<Entry, DebtorDelta>();
  /** Of numbers that this import takes from a debtor: whose they were. */
  readonly #formerly = new Map<string, Entry>();
  #seen = 0;

  constructor(
    private readonly company: CompanyId,
    private readonly newKey: () => DebtorKey,
  ) {}

  /** Debtors of earlier imports, in any order. */
  load(rows: Iterable<DebtorRow>): void {
    for (const { key, numbers, lookups } of rows) {
      const entry: Entry = { ...newEntry(key), isStored: true, isStaged: true };
      for (const number of numbers) this.#byNumber.set(number, entry);
      for (const lookup of lookups) this.#index(lookup, entry);
    }
  }

  /** The debtor of a number as this import tells of it; may be called again when it tells more. */
  see(sourceNumber: SourceNumber, aliases: readonly Alias[]): DebtorKey {
    const number = encodeNumber(sourceNumber);
    const known = this.#byNumber.get(number);
    const entry = known && !this.#isAnother(known, aliases) ? known : this.#place(number, aliases, known);
    for (const alias of aliases) this.#learn(entry, encodeLookup(this.company, alias));
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
    return this.#deltas.size;
  }

  /** What must be written since the last call. */
  takeDeltas(): DebtorDelta[] {
    const deltas = [...this.#deltas].map(([{ isStored, isStaged }, delta]) => ({ ...delta, isStored, isStaged }));
    for (const entry of this.#deltas.keys()) entry.isStored = true;
    this.#deltas.clear();
    return deltas;
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
    entry.prints.push(print);
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

const valuesOf = (kind: IdentifierKind, aliases: readonly Alias[]): Alias[] => aliases.filter((alias) => alias.kind === kind);
