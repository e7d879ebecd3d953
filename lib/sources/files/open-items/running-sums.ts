import type { CurrencyCode, Money } from '@/lib/domain/money';

const FEWEST = 3;

/** What has been read so far, for the sums that a table holds itself. Minor units of one currency: amounts in several have no sum. */
export class RunningSums {
  private all = 0;
  private group = 0;
  private sinceTotal = 0;
  private itemsSince = 0;
  private items = 0;
  private currency: CurrencyCode | null = null;
  private isMixed = false;

  add({ minor, currency }: Money): void {
    this.isMixed ||= this.currency !== null && this.currency !== currency;
    this.currency ??= currency;
    this.all += minor;
    this.group += minor;
    this.sinceTotal += minor;
    this.itemsSince++;
    this.items++;
  }

  startGroup(): void {
    this.group = 0;
    this.sinceTotal = 0;
    this.itemsSince = 0;
  }

  /** Whether an amount is the sum of all there was, which of a few items it may be by chance. */
  isOfAll(told: number | null): boolean {
    return told === this.all && this.items >= FEWEST;
  }

  get isEmpty(): boolean {
    return this.items === 0;
  }

  /** Whether an amount is the sum of all there was. */
  isAll(told: number | null): boolean {
    return told === this.all && this.items > 0;
  }

  /** Null: a sum in the table agrees with what was read, of all or of a part. Else what was read, of the part that it seems to be about. */
  differs(told: number, isOfGroup: boolean): number | null {
    const { all, group, sinceTotal, itemsSince, isMixed } = this;
    this.sinceTotal = 0;
    this.itemsSince = 0;
    if (isMixed || told === all) return null;
    if (told === group || (told === sinceTotal && itemsSince > 0)) return isOfGroup || itemsSince > 0 ? null : all;
    return isOfGroup ? group : all;
  }
}
