import type { DebtorRecord } from '@/lib/domain/debtor';
import type { Outbox } from '../outbox';
import { rejection } from '../rejection';
import { ItemIdentity } from './item-identity';
import type { ItemRecord } from './item-of-row';
import type { LayoutTraits } from './layout';
import { LineJoiner } from './line-joiner';
import { RunningSums } from './running-sums';
import { TableTold } from './table-told';

/** Takes what rows turned out to be: each debtor once, the lines of an invoice as one item, and nothing twice. */
export class ItemSink {
  readonly told = new TableTold();
  readonly sums = new RunningSums();
  hasRejected = false;
  private readonly debtors = new Set<string>();
  private readonly identity = new ItemIdentity();
  private readonly joiner: LineJoiner | null;
  private latestDebtor = '';

  constructor(
    { lines }: LayoutTraits,
    private readonly outbox: Outbox,
  ) {
    this.joiner = lines && new LineJoiner(lines);
  }

  get hasDebtors(): boolean {
    return this.debtors.size > 0;
  }

  isNew(debtorNumber: string): boolean {
    return debtorNumber !== this.latestDebtor && !this.debtors.has(debtorNumber);
  }

  takeDebtor(debtor: DebtorRecord): void {
    this.debtors.add(debtor.number);
    this.latestDebtor = debtor.number;
    this.told.debtor(debtor);
    this.outbox.add({ kind: 'debtor', debtor });
  }

  takeItem(record: ItemRecord, line: number): void {
    const ended = this.joiner === null ? { record, line } : this.joiner.push(record, line);
    if (ended) this.add(ended.record, ended.line);
  }

  /** What waited for more lines of its invoice. */
  flush(): void {
    const last = this.joiner?.end();
    if (last) this.add(last.record, last.line);
  }

  private add(record: ItemRecord, line: number): void {
    const identified = this.identity.identify(record, line);
    if (!identified) {
      const { number } = record.kind === 'open-order' ? record.order : { number: record.item.id };
      this.hasRejected = true;
      this.outbox.reject(rejection({ line }, 'duplicate', 'invoice', number));
      return;
    }
    this.told.item(identified);
    if (identified.kind === 'open-item') this.sums.add(identified.item.open);
    this.outbox.add(identified);
  }
}
