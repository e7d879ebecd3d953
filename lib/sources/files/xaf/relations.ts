import type { DebtorRecord } from '@/lib/domain/debtor';

/** XAF `custSupTp`: both, customer, other, supplier; '' when the file does not say. */
export type RelationType = 'B' | 'C' | 'O' | 'S' | '';

/** The relations of an audit file: customers are told at once, all others wait until a receivable of theirs turns up. */
export class Relations {
  hasLimits = false;
  /** A file that has to be read a second time tells them once. */
  isComplete = false;
  private readonly told = new Set<string>();
  private readonly types = new Map<string, RelationType>();
  private readonly waiting = new Map<string, DebtorRecord>();

  /** The relation when it is a customer, so that it can be told. */
  add(record: DebtorRecord, type: RelationType): DebtorRecord | null {
    this.hasLimits ||= record.creditLimit != null;
    // Customers are the many; only what is not plainly one is remembered with its type.
    if (type !== 'C') this.types.set(record.number, type);
    if (type === 'C' || type === 'B') return this.tell(record);
    this.waiting.set(record.number, record);
    return null;
  }

  typeOf(number: string): RelationType {
    return this.types.get(number) ?? (this.told.has(number) ? 'C' : '');
  }

  /** For a debtor with items: what must still be told of it, if anything. A number that the file does not explain has no name. */
  owing(number: string): DebtorRecord | null {
    if (this.told.has(number)) return null;
    return this.tell(this.waiting.get(number) ?? { number, name: null });
  }

  private tell(record: DebtorRecord): DebtorRecord | null {
    if (this.told.has(record.number)) return null;
    this.told.add(record.number);
    return record;
  }
}
