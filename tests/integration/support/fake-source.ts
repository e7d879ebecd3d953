import type { DebtorRecord } from '@/lib/domain/debtor';
import { sourceId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import type { Batch, DomainRecord } from '@/lib/sources/contract';
import type { LiveContext, LiveSource } from '@/lib/sources/live-contract';

/** What the other side has of one invoice: minor units still to pay, or the day on which it was settled. */
export type FakeItem = { readonly open: number } | { readonly settledOn: string };

const itemOf = (id: string, open: number): OpenItem => ({
  id,
  kind: 'invoice',
  number: id,
  invoiceOn: localDate('2026-10-01'),
  dueOn: localDate('2026-10-31'),
  original: money(1_000_00, EUR),
  open: money(open, EUR),
});

const settledOf = (id: string, on: string): SettledItem => ({
  id,
  invoiceOn: localDate('2026-10-01'),
  dueOn: localDate('2026-10-31'),
  settledOn: localDate(on),
  amount: money(1_000_00, EUR),
});

/**
 * The other side of a connection, in memory: every change of it gets a number, and a pull from a watermark tells what changed after that one.
 * `failAfter` breaks a pull off behind so many batches.
 */
export class FakeSource implements LiveSource {
  readonly id = sourceId('fake');
  readonly label = 'Fake';
  readonly provides = ['debtor', 'open-item', 'settled-item', 'open-order'] as const;
  readonly settings = [
    { name: 'origin', kind: 'origin' },
    { name: 'key', kind: 'secret' },
  ] as const;
  batchSize = 3;
  failAfter: { batches: number; with: () => void } | null = null;
  readonly asked: (string | null)[] = [];
  #clock = 0;
  readonly #debtors = new Map<string, { record: DebtorRecord; at: number }>();
  readonly #items = new Map<string, { debtor: string; id: string; is: FakeItem | null; at: number }>();
  readonly #orders = new Map<string, { debtor: string; id: string; open: number; at: number }>();

  putDebtor(record: DebtorRecord): void {
    this.#debtors.set(record.number, { record, at: ++this.#clock });
  }

  dropDebtor(number: string): void {
    this.#debtors.delete(number);
    for (const [key, { debtor }] of this.#items) if (debtor === number) this.#items.delete(key);
  }

  /** Null: it was cancelled. */
  putItem(debtor: string, id: string, is: FakeItem | null): void {
    this.#items.set(`${debtor} ${id}`, { debtor, id, is, at: ++this.#clock });
  }

  putOrder(debtor: string, id: string, open: number): void {
    this.#orders.set(`${debtor} ${id}`, { debtor, id, open, at: ++this.#clock });
  }

  signIn() {
    return { by: 'key' } as const;
  }

  origins(): readonly string[] {
    return ['https://fake.example/*'];
  }

  async test() {
    return { administration: 'Fake & Sons', currency: EUR, readable: this.provides, forbidden: [] };
  }

  async *pull({ since, today, signal }: LiveContext): AsyncGenerator<Batch> {
    this.asked.push(since);
    const records = this.#records(since === null ? null : Number(since));
    let told = 0;
    for (let at = 0; at < records.length; at += this.batchSize) {
      if (this.failAfter?.batches === told++) this.failAfter.with();
      signal.throwIfAborted();
      yield batch(records.slice(at, at + this.batchSize), null);
    }
    if (this.failAfter?.batches === told) this.failAfter.with();
    const whole = { rung: 'due-dates', listing: 'complete', gaps: ['credit-limits'] } as const;
    const about = { software: 'Fake', currency: EUR, asOf: today, asOfFrom: 'contents', ...whole } as const;
    yield { ...batch([], String(this.#clock)), about };
  }

  /** Null: all that there is. */
  #records(since: number | null): DomainRecord[] {
    const isTold = ({ at }: { readonly at: number }) => since === null || at > since;
    return [
      ...[...this.#debtors.values()].filter(isTold).map(({ record }): DomainRecord => ({ kind: 'debtor', debtor: record })),
      ...[...this.#items.values()].filter(isTold).flatMap(({ debtor, id, is }) => recordOf(debtor, id, is, since !== null)),
      ...[...this.#orders.values()]
        .filter((order) => isTold(order) && (since !== null || order.open !== 0))
        .map(
          ({ debtor, id, open }): DomainRecord => ({
            kind: 'open-order',
            debtorNumber: debtor,
            order: { number: id, open: money(open, EUR) },
          }),
        ),
    ];
  }
}

function recordOf(debtorNumber: string, id: string, is: FakeItem | null, isChange: boolean): DomainRecord[] {
  if (is && 'settledOn' in is) return [{ kind: 'settled-item', debtorNumber, item: settledOf(id, is.settledOn) }];
  if (is) return [{ kind: 'open-item', debtorNumber, item: itemOf(id, is.open) }];
  return isChange ? [{ kind: 'open-item', debtorNumber, item: itemOf(id, 0) }] : [];
}

const batch = (records: readonly DomainRecord[], next: string | null): Batch => ({
  records,
  rejected: [],
  progress: { bytes: 0, totalBytes: 0, rows: records.length },
  next,
});
