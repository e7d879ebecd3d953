import type { DebtorRecord } from '@/lib/domain/debtor';
import type { DomainRecord } from '@/lib/sources/contract';

/** What is told of debtors by audit files of several years, the newest first: an invoice counts once, and only the newest says what is open. */
export class PastYears {
  hasSettled = false;
  private readonly debtors = new Set<string>();
  private readonly items = new Set<string>();
  private readonly waiting = new Map<string, DebtorRecord>();

  /** All of the newest year. */
  note(records: readonly DomainRecord[]): readonly DomainRecord[] {
    for (const record of records) {
      if (record.kind === 'debtor') this.debtors.add(record.debtor.number);
      if (record.kind === 'open-item' || record.kind === 'settled-item') this.items.add(keyOf(record));
    }
    return records;
  }

  /** Of an older year what was paid, and who paid it where the newer years do not know them. */
  settledIn(records: readonly DomainRecord[]): DomainRecord[] {
    return records.flatMap((record) => {
      if (record.kind === 'debtor') this.waiting.set(record.debtor.number, record.debtor);
      if (record.kind !== 'settled-item' || this.items.has(keyOf(record))) return [];
      this.hasSettled = true;
      this.items.add(keyOf(record));
      return [...this.introduced(record.debtorNumber), record];
    });
  }

  private introduced(number: string): DomainRecord[] {
    const debtor = this.waiting.get(number);
    if (this.debtors.has(number) || !debtor) return [];
    this.debtors.add(number);
    return [{ kind: 'debtor', debtor }];
  }
}

const keyOf = ({ debtorNumber, item }: Extract<DomainRecord, { kind: 'open-item' | 'settled-item' }>): string =>
  `${debtorNumber}\n${item.id}`;
