import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { ownText } from './own-text';

const REMEMBERED = 20_000;
/** Bookkeeping packages write their zero as one of these instead of leaving the date out. */
const ZERO_DATES: ReadonlySet<string> = new Set([
  '0000-00-00',
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
]);

/**
 * Reads dates of a file, each distinct text once: a book of a million rows has a few thousand. `toIso` turns a text into `yyyy-MM-dd`, '' or null.
 * A package's zero date and '' are read as no date; undefined means unreadable.
 */
export class DateReader {
  private readonly known = new Map<string, LocalDate | null | undefined>();

  constructor(private readonly toIso: (text: string) => string | null = (text) => text) {}

  read(text: string): LocalDate | null | undefined {
    if (text === '') return null;
    const known = this.known.get(text);
    if (known !== undefined || this.known.has(text)) return known;
    const date = this.parse(text);
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(ownText(text), date);
    return date;
  }

  private parse(text: string): LocalDate | null | undefined {
    const iso = this.toIso(text);
    if (iso === null) return undefined;
    if (iso === '' || ZERO_DATES.has(iso)) return null;
    return parseLocalDate(ownText(iso)) ?? undefined;
  }
}
