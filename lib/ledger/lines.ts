import type { LedgerEvent } from './contract';
import { parseEvent } from './event.schema';

/** Longer than any event. */
const LONGEST_LINE = 200_000;

/** An event as one line of a file (JSON lines). */
export const lineOf = (event: LedgerEvent): string => `${JSON.stringify(event)}\n`;

/** The event of a line, or null when it holds none; the line is data and never evaluated. */
export function eventOfLine(line: string): LedgerEvent | null {
  if (line.length > LONGEST_LINE) return null;
  try {
    return parseEvent(JSON.parse(line));
  } catch {
    return null;
  }
}
