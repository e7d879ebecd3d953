import type { Alias, AliasKind, SourceNumber } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey, GenerationId } from '@/lib/domain/ids';
import { type DebtorRow, encodeNumber } from './debtor-row';
import { decodeLookup, encodeLookup, type Lookup } from './lookup';

/** Kinds that name one legal entity, in the order in which they decide who it is. */
const IDENTIFIERS: readonly AliasKind[] = ['vat', 'registration'];

interface Entry {
  readonly key: DebtorKey;
  readonly bornIn: GenerationId;
  numbers: readonly string[];
  lookups: readonly Lookup[];
  /** Identifiers that this import has told already: the first one of a kind replaces what older imports said. */
  told: readonly AliasKind[];
  isSeen: boolean;
}

/**
 * Who is who during one import: gives each debtor number its debtor, new or known.
 *
 * A number that is known keeps its debtor whatever else its row says: two debtors are never merged here. A new number joins the debtor with its
 * VAT id, else with its register number, when exactly one debtor has it and nothing contradicts; else a debtor is born. Names, IBANs and domains
 * accumulate, so that a renamed debtor is still found by its old name; VAT id and register number follow the newest import, so that an id that
 * moved to another debtor does not keep pointing at this one.
 */
export class DebtorDirectory {
  readonly #byNumber = new Map<string, Entry>();
  readonly #byIdentifier = new Map<Lookup, Entry[]>();
  readonly #changed = new Set<Entry>();
  #seen = 0;

  constructor(
    private readonly company: CompanyId,
    private readonly generation: GenerationId,
    private readonly newKey: () => DebtorKey,
  ) {}

  /** Debtors of earlier imports, in any order. */
  load(rows: Iterable<DebtorRow>): void {
    for (const { key, bornIn, numbers, lookups } of rows) {
      const entry: Entry = { key, bornIn, numbers, lookups, told: [], isSeen: false };
      for (const number of numbers) this.#byNumber.set(number, entry);
      for (const lookup of lookups) this.#index(lookup, entry);
    }
  }

  /** The debtor of a number as this import tells of it; may be called again when it tells more. */
  see(sourceNumber: SourceNumber, aliases: readonly Alias[]): DebtorKey {
    const number = encodeNumber(sourceNumber);
    const entry = this.#byNumber.get(number) ?? this.#join(number, aliases) ?? this.#bear(number);
    this.#learn(entry, aliases);
    if (!entry.isSeen) {
      entry.isSeen = true;
      this.#seen += 1;
    }
    return entry.key;
  }

  /** How many debtors this import has told of. */
  get seen(): number {
    return this.#seen;
  }

  find(sourceNumber: SourceNumber): { readonly key: DebtorKey; readonly isSeen: boolean } | null {
    return this.#byNumber.get(encodeNumber(sourceNumber)) ?? null;
  }

  /** What must be written since the last call: debtors born in this import apart from changes to known ones. */
  takeChanges(): { readonly born: DebtorRow[]; readonly changed: DebtorRow[] } {
    const rows = [...this.#changed].map(({ key, bornIn, numbers, lookups }) => ({
      key,
      company: this.company,
      numbers,
      lookups,
      bornIn,
    }));
    this.#changed.clear();
    const isBorn = (row: DebtorRow) => row.bornIn === this.generation;
    return { born: rows.filter(isBorn), changed: rows.filter((row) => !isBorn(row)) };
  }

  #join(number: string, aliases: readonly Alias[]): Entry | null {
    for (const kind of IDENTIFIERS) {
      const lookups = aliases.filter((alias) => alias.kind === kind).map((alias) => encodeLookup(this.company, alias));
      const [entry, other] = new Set(lookups.flatMap((lookup) => this.#byIdentifier.get(lookup) ?? []));
      if (!entry || other || contradicts(entry, aliases)) continue;
      entry.numbers = [...entry.numbers, number];
      this.#byNumber.set(number, entry);
      this.#changed.add(entry);
      return entry;
    }
    return null;
  }

  #bear(number: string): Entry {
    const entry: Entry = { key: this.newKey(), bornIn: this.generation, numbers: [number], lookups: [], told: [], isSeen: false };
    this.#byNumber.set(number, entry);
    this.#changed.add(entry);
    return entry;
  }

  #learn(entry: Entry, aliases: readonly Alias[]): void {
    const renewed = IDENTIFIERS.filter((kind) => !entry.told.includes(kind) && aliases.some((alias) => alias.kind === kind));
    const told = new Set(aliases.map((alias) => encodeLookup(this.company, alias)));
    const isKept = (lookup: Lookup) => told.has(lookup) || !renewed.includes(decodeLookup(lookup).kind);
    const kept = entry.lookups.filter(isKept);
    const added = [...told].filter((lookup) => !kept.includes(lookup));
    entry.told = [...entry.told, ...renewed];
    if (added.length === 0 && kept.length === entry.lookups.length) return;
    for (const lookup of entry.lookups) if (!isKept(lookup)) this.#unindex(lookup, entry);
    for (const lookup of added) this.#index(lookup, entry);
    entry.lookups = [...kept, ...added];
    this.#changed.add(entry);
  }

  #index(lookup: Lookup, entry: Entry): void {
    if (!IDENTIFIERS.includes(decodeLookup(lookup).kind)) return;
    this.#byIdentifier.set(lookup, [...(this.#byIdentifier.get(lookup) ?? []), entry]);
  }

  #unindex(lookup: Lookup, entry: Entry): void {
    const others = this.#byIdentifier.get(lookup)?.filter((other) => other !== entry) ?? [];
    this.#byIdentifier.set(lookup, others);
  }
}

/** Members of a tax group may share one VAT id; their register numbers tell them apart. */
function contradicts(entry: Entry, aliases: readonly Alias[]): boolean {
  const told = registrations(aliases);
  const known = registrations(entry.lookups.map(decodeLookup));
  return told.length > 0 && known.length > 0 && !told.some((value) => known.includes(value));
}

const registrations = (aliases: readonly Alias[]): string[] =>
  aliases.filter(({ kind }) => kind === 'registration').map(({ value }) => value);
