import type { LocalDate } from '@/lib/domain/local-date';

/** Dates as small numbers: a book of a million lines has a few thousand days. 0 stands for no date. */
export class DateTable {
  private readonly dates: (LocalDate | null)[] = [null];
  private readonly codes = new Map<LocalDate, number>();

  codeOf(date: LocalDate | null): number {
    if (date === null) return 0;
    const known = this.codes.get(date);
    if (known !== undefined) return known;
    const code = this.dates.push(date) - 1;
    this.codes.set(date, code);
    return code;
  }

  dateOf(code: number): LocalDate | null {
    return this.dates[code] ?? null;
  }

  /** The code of the earlier of two; of one and none, that one. */
  earlier(one: number, other: number): number {
    if (one === 0 || other === 0) return one || other;
    return (this.dates[one] as LocalDate) <= (this.dates[other] as LocalDate) ? one : other;
  }

  later(one: number, other: number): number {
    if (one === 0 || other === 0) return one || other;
    return this.earlier(one, other) === one ? other : one;
  }
}
