import type { AddressPattern } from '@/lib/domain/taught-site';
import { addressParts } from './address-parts';
import { isRecordId } from './is-record-id';

/** Where a host puts an id, it puts one of these for a record that has none yet. */
const UNSAVED = /^(new|create|add|nieuw|neu|nouveau)$/i;

/** A page that an address pattern stands for. */
export interface MatchedAddress {
  /** What stands where the pattern has an id, the last one; null where it has none or the record was never saved. */
  readonly recordId: string | null;
  readonly isUnsaved: boolean;
}

export function matchAddress(pattern: AddressPattern, url: URL): MatchedAddress | null {
  const parts = addressParts(url);
  const params = Object.entries(pattern.params);
  const wanted = [...pattern.path, ...params.map(([, value]) => value), ...pattern.route];
  const given = [...parts.path, ...params.map(([name]) => parts.params.get(name) ?? ''), ...parts.route];
  if (parts.path.length !== pattern.path.length || parts.route.length !== pattern.route.length) return null;
  if (!wanted.every((want, index) => fits(want, given[index] ?? ''))) return null;
  const ids = given.filter((_, index) => wanted[index]?.startsWith('*'));
  const id = ids.at(-1) ?? '';
  const isUnsaved = UNSAVED.test(id);
  return { recordId: id === '' || isUnsaved ? null : id.slice(0, 200), isUnsaved };
}

function fits(want: string, given: string): boolean {
  if (want === '**') return given !== '';
  return want === '*' ? isRecordId(given) || UNSAVED.test(given) : want === given;
}
