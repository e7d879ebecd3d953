import type { DebtorRecord } from '@/lib/domain/debtor';
import { type RelationKind, RelationKinds } from './relation-kinds';

/** Relations that are looked at before it is decided what a file's letters for customer and supplier mean. */
const LOOKED_AT = 2_000;

interface Listed {
  readonly record: DebtorRecord;
  readonly kind: string;
}

/** The relations of an audit file: customers are told as they come, all others wait until a receivable of theirs turns up. */
export class Relations {
  hasLimits = false;
  /** A file that has to be read a second time tells them once. */
  isComplete = false;
  private readonly kinds = new RelationKinds();
  private readonly told = new Set<string>();
  /** As the file calls it, of those that are not plainly customers: customers are the many. */
  private readonly kindOf = new Map<string, string>();
  private readonly waiting = new Map<string, DebtorRecord>();
  private first: Listed[] | null = [];

  /** Those that can now be told as customers. `kind` as the file calls it. */
  add(record: DebtorRecord, kind: string): readonly DebtorRecord[] {
    this.hasLimits ||= record.creditLimit != null;
    this.kinds.note(kind);
    if (!this.first) return this.place(record, kind);
    this.first.push({ record, kind });
    return this.first.length < LOOKED_AT ? [] : this.decide();
  }

  /** No more relations are to come: those that were held back. */
  decide(): readonly DebtorRecord[] {
    const held = this.first ?? [];
    this.first = null;
    return held.flatMap(({ record, kind }) => this.place(record, kind));
  }

  typeOf(number: string): RelationKind {
    const kind = this.kindOf.get(number);
    return kind === undefined ? (this.told.has(number) ? 'C' : '') : this.kinds.kindOf(kind);
  }

  /** By what the file calls its kind, as far as the file was read. */
  isSupplier(kind: string): boolean {
    return this.kinds.kindOf(kind) === 'S';
  }

  isListed(number: string): boolean {
    return this.told.has(number) || this.kindOf.has(number);
  }

  /** For a debtor with items: what must still be told of it, if anything. A number that the file does not explain has no name. */
  owing(number: string): DebtorRecord | null {
    if (this.told.has(number)) return null;
    const record = this.waiting.get(number) ?? { number, name: null };
    this.waiting.delete(number);
    return this.tell(record);
  }

  private place(record: DebtorRecord, text: string): DebtorRecord[] {
    const kind = this.kinds.kindOf(text);
    const before = this.isListed(record.number) ? this.typeOf(record.number) : kind;
    // One number listed as a customer and again as a supplier is both.
    if (before !== kind) this.kindOf.set(record.number, 'B');
    else if (kind !== 'C') this.kindOf.set(record.number, text);
    if (kind !== 'C' && kind !== 'B') {
      if (!this.told.has(record.number)) this.waiting.set(record.number, record);
      return [];
    }
    return this.told.has(record.number) ? [] : [this.tell(record)];
  }

  private tell(record: DebtorRecord): DebtorRecord {
    this.told.add(record.number);
    return record;
  }
}
