import type { PolicyValue } from '@/lib/domain/policy-draft';

function put(node: unknown, [key, ...rest]: readonly string[], value: PolicyValue): unknown {
  if (key === undefined) return value;
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return node;
  const changed = put((node as Record<string, unknown>)[key], rest, value);
  return Array.isArray(node) ? node.with(Number(key), changed) : { ...node, [key]: changed };
}

/** A document with another value at a place, `classes.A.minScore`; nothing else is touched. A place that is not there stays so. */
export function putValue<T extends object>(document: T, place: string, value: PolicyValue): T {
  return put(document, place.split('.'), value) as T;
}
