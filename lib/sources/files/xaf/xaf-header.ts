import type { BookAbout } from '@/lib/domain/book';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { FileConfig } from '@/lib/sources/contract';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import type { DateReader } from '../date-reader';
import { ownText } from '../own-text';
import { HEADER } from './vocabulary';

type HeaderAbout = Pick<BookAbout, 'software' | 'currency' | 'asOf' | 'asOfFrom' | 'period'>;

const CURRENCY = /^[A-Z]{3}$/;

/** What the header of an audit file says of the whole. Dates that it gets wrong are read as not there. */
export function xafHeader(row: XmlRow, dates: DateReader, config: FileConfig): HeaderAbout {
  const [from, to] = [dates.read(cell(row, HEADER.startDate)) ?? null, dates.read(cell(row, HEADER.endDate)) ?? null];
  const asOf = asOfDate(dates.read(cell(row, HEADER.dateCreated)) ?? null, to);
  const software = `${cell(row, HEADER.softwareDesc)} ${cell(row, HEADER.softwareVersion)}`.trim();
  const currency = cell(row, HEADER.curCode).toUpperCase();
  return {
    software: ownText(software) || null,
    currency: CURRENCY.test(currency) ? (ownText(currency) as CurrencyCode) : config.currency,
    asOf: asOf ?? config.modifiedOn,
    asOfFrom: asOf ? 'contents' : 'file-date',
    period: from && to ? { from, to } : null,
  };
}

/**
 * The earlier of the day the file was made and the end of its year. A closed year says nothing of the months after it, even when it is
 * exported later; a running year ends in the future, and bookings stop on the day of the export.
 */
function asOfDate(created: LocalDate | null, end: LocalDate | null): LocalDate | null {
  if (created === null || end === null) return created ?? end;
  return created < end ? created : end;
}
