import type { Noted } from '@/lib/domain/record/noted';
import type { LedgerEvent } from '../contract';

/** Who recorded it and when, as every entry of a record says. */
export function noted({ id, actor, effectiveOn }: Pick<LedgerEvent, 'id' | 'actor' | 'effectiveOn'>): Noted {
  return { id, by: actor.user, role: actor.role, on: effectiveOn };
}
