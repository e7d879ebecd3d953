/** A policy version as a team shares it. The document is believed once its own reader took it. */
export interface SharedPolicy {
  readonly version: number;
  readonly document: unknown;
  readonly note: string;
}

const LONGEST_NOTE = 2_000;
const MOST_VERSIONS = 100_000;

/** Null: it is none. */
export function parseSharedPolicy(value: unknown): SharedPolicy | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, document, note } = value as Partial<Record<keyof SharedPolicy, unknown>>;
  if (!Number.isInteger(version) || (version as number) < 1 || (version as number) > MOST_VERSIONS) return null;
  if (typeof note !== 'string' || note.length > LONGEST_NOTE) return null;
  return { version: version as number, document, note };
}
