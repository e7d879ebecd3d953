import type { DayRates } from '@/lib/domain/exchange/day-rates';
import { parseLocalDate } from '@/lib/domain/local-date';
import type { Place } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import { cell, shape, slots } from '@/lib/sources/xml/xml-shape';

const DAY = slots('@time');
const RATE = slots('@currency', '@rate');
const CODE = /^[A-Z]{3}$/;
/** Units of a currency to one euro, as the bank writes them. */
const NUMBER = /^\d{1,9}(?:\.\d{1,6})?$/;
/** Every day since 1999, some times over; and more currencies than there are. */
const MAX_DAYS = 20_000;
const MAX_CURRENCIES = 250;
const LIMITS = { valueChars: 4_096, recordChars: 4_096, columns: 4, depth: 8, entries: MAX_DAYS };

/**
 * Reads the euro reference rates of the European Central Bank (`eurofxref-daily.xml`, `eurofxref-hist-90d.xml`, `eurofxref-hist.xml`): an
 * envelope with one cube a day, of one cube a currency. A machine writes it: one line that is not as it should be, and nothing of it is taken.
 *
 * @throws SourceRefused for anything else than that, with its place.
 */
export class EcbReader {
  private readonly days: DayRates[] = [];
  private rates = new Map<string, number>();
  private readonly xml: XmlReader;

  constructor() {
    const rate = shape({ fields: RATE, onClose: (row) => this.takeRate(cell(row, RATE['@currency']), cell(row, RATE['@rate'])) });
    const day = shape({ fields: DAY, children: { Cube: rate }, onClose: (row) => this.takeDay(cell(row, DAY['@time'])) });
    const all = shape({ children: { Cube: day } });
    this.xml = new XmlReader('Envelope', shape({ children: { Cube: all } }), LIMITS);
  }

  write(text: string): void {
    this.xml.write(text);
  }

  /** Oldest first. */
  end(): readonly DayRates[] {
    this.xml.end();
    if (this.days.length === 0) refuse('malformed', this.place());
    return this.days.sort((one, other) => (one.on < other.on ? -1 : 1));
  }

  private place(): Place {
    return this.xml.place();
  }

  private takeRate(currency: string, text: string): void {
    const rate = NUMBER.test(text) ? Number(text) : 0;
    if (!CODE.test(currency) || rate === 0 || this.rates.has(currency)) refuse('malformed', this.place());
    if (this.rates.size === MAX_CURRENCIES) refuse('too-large', this.place());
    this.rates.set(currency, rate);
  }

  private takeDay(time: string): void {
    const on = parseLocalDate(time);
    if (this.rates.size === 0) refuse('malformed', this.place());
    if (this.days.length === MAX_DAYS) refuse('too-large', this.place());
    this.days.push({ on: on ?? refuse('malformed', this.place()), perEuro: Object.fromEntries(this.rates) });
    this.rates = new Map();
  }
}
