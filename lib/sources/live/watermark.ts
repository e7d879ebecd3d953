import * as z from 'zod/mini';
import type { Watermark } from '../contract';

/** A mark is a moment, a version, or the names of what is open where a host does not tell what goes. */
const stored = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(5_000_000)));

/** Marks by the name of what was asked; null where all is asked. What is no watermark of ours asks for changes since ever. */
export function readWatermark(watermark: Watermark): Readonly<Record<string, string>> | null {
  if (watermark === null) return null;
  try {
    const parsed = stored.safeParse(JSON.parse(watermark));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** A watermark of marks; those that are not known are left out, and then ask for all of their kind. */
export function writeWatermark(marks: Readonly<Record<string, string | null | undefined>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(marks).filter(([, mark]) => typeof mark === 'string' && mark !== '')));
}
