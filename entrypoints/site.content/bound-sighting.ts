import type { Sighting } from '@/lib/domain/sighting';
import { MAX_TEXT } from '@/lib/sites/dom';

const MAX_EVIDENCE = 30;
const MAX_DOMAINS = 5;

/** The same sighting with every text cut to MAX_TEXT, whatever the adapter let through: it goes to the frame on every change. */
export function boundSighting(sighting: Sighting): Sighting {
  return boundRecord(sighting, 0) as unknown as Sighting;
}

function boundRecord(record: object, depth: number): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const key of Object.keys(record).slice(0, MAX_EVIDENCE)) {
    bound[key.slice(0, MAX_TEXT)] = boundValue(record[key as keyof typeof record], depth);
  }
  return bound;
}

function boundValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (Array.isArray(value)) return value.slice(0, MAX_DOMAINS).map((entry) => String(entry).slice(0, MAX_TEXT));
  if (typeof value === 'object' && value !== null) return depth === 0 ? boundRecord(value, depth + 1) : {};
  return typeof value === 'boolean' ? value : undefined;
}
