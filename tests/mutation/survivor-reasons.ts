import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant } from './mutation-report.ts';

interface Reason {
  readonly code: string;
  readonly becomes: string;
  /** A key of `kinds`. */
  readonly kind: string;
  /** What there is to say of this one beyond its kind. */
  readonly why?: string;
}

interface Reasons {
  readonly kinds: Readonly<Record<string, string>>;
  readonly survivors: Readonly<Record<string, readonly Reason[]>>;
}

export interface Explained {
  readonly mutant: Mutant;
  readonly reason: Reason | null;
}

const { kinds, survivors } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'reasons.json'), 'utf8')) as Reasons;

export const KINDS = kinds;

/** The reason why no test can notice this mutant, found by its code rather than its line; null when nobody gave one. */
export function explain(mutant: Mutant): Explained {
  const reason = survivors[mutant.file]?.find(({ code, becomes }) => code === mutant.code && becomes === mutant.becomes);
  return { mutant, reason: reason && reason.kind in KINDS ? reason : null };
}
