const NS = 1e6;

/** Milliseconds of the machine's own clock, which all its processes share and nobody sets. */
export const commonClock = (): number => Number(process.hrtime.bigint()) / NS;

const MOMENT = /\bat (\d+\.\d+) ms\b/;

/** A text that carries when it was written. */
export const textOfNow = (what: string): string => `${what} at ${commonClock().toFixed(3)} ms`;

/** How long ago that was; null: it does not tell. */
export function ageOf(text: string): number | null {
  const moment = MOMENT.exec(text)?.[1];
  return moment === undefined ? null : commonClock() - Number(moment);
}
