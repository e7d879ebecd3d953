import type { BookAbout } from '@/lib/domain/book';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { FileConfig } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import type { DateReader } from '../date-reader';
import { ownText } from '../own-text';
import { HEADER } from './vocabulary';

export interface XafHeader extends Pick<BookAbout, 'software' | 'currency' | 'asOf' | 'asOfFrom' | 'period'> {
  /** As the file writes it, `2026` or `2025-2026`. */
  readonly fiscalYear: string;
}

const CURRENCY = /^[A-Z]{3}$/;

/** What the header of an audit file says of the whole. Dates that it gets wrong are read as not there. */
export function xafHeader(row: XmlRow, dates: DateReader, config: FileConfig): XafHeader {
  const [from, to] = [dates.read(cell(row, HEADER.startDate)) ?? null, dates.read(cell(row, HEADER.endDate)) ?? null];
  const asOf = asOfDate(dates.read(cell(row, HEADER.dateCreated)) ?? null, to);
  const software = `${cell(row, HEADER.softwareDesc)} ${cell(row, HEADER.softwareVersion)}`.trim();
  const currency = cell(row, HEADER.curCode).toUpperCase();
  return {
    fiscalYear: ownText(cell(row, HEADER.fiscalYear)),
    software: ownText(software) || null,
    currency: CURRENCY.test(currency) ? (ownText(currency) as CurrencyCode) : config.currency,
    asOf: asOf ?? config.modifiedOn,
    asOfFrom: asOf ? 'contents' : 'file-date',
    period: from && to ? { from, to } : null,
  };
}

/**
 * Of files that are one book together, one a period for example: from the first day to the last.
 *
 * @throws SourceRefused `several-books` when they are of two years or currencies: an item would count in each.
 */
export function joinedHeader(one: XafHeader, other: XafHeader): XafHeader {
  if (one.currency !== other.currency || one.fiscalYear !== other.fiscalYear) refuse('several-books');
  const [first, second] = [one.period, other.period];
  if (!first || !second) return { ...one, period: first ?? second };
  const [from, to] = [min(first.from, second.from), max(first.to, second.to)];
  return { ...one, asOf: max(one.asOf, other.asOf), period: { from, to } };
}

/**
 * The earlier of the day the file was made and the end of its year. A closed year says nothing of the months after it, even when it is
 * exported later; a running year ends in the future, and bookings stop on the day of the export.
 */
function asOfDate(created: LocalDate | null, end: LocalDate | null): LocalDate | null {
  if (created === null || end === null) return created ?? end;
  return created < end ? created : end;
}

const min = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);
const max = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);
