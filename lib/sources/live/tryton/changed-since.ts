import type { Domain } from './tryton-desk';

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** A moment in ISO 8601 as Tryton reads it; null for what is none. */
function moment(mark: string): object | null {
  if (Number.isNaN(Date.parse(`${mark}Z`))) return null;
  const numbers = mark.split(/\D/).map(Number);
  return { __class__: 'datetime', ...Object.fromEntries(PARTS.map((part, at) => [part, numbers[at] ?? 0])), microsecond: 0 };
}

/**
 * Records that were made or changed since a mark, or of which something was that `through` names, for example their addresses. Without a mark that
 * can be read: all.
 */
export function changedSince(mark: string | undefined, through: readonly string[] = []): Domain {
  const at = mark ? moment(mark) : null;
  if (at === null) return [];
  const changed = ['', ...through.map((name) => `${name}.`)].flatMap((prefix) => [
    [`${prefix}write_date`, '>=', at],
    [`${prefix}create_date`, '>=', at],
  ]);
  return [['OR', ...changed]];
}
