import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { Basis, Hash, LedgerEvent } from '../contract';
import { type EventData, type EventText, type EventType, kindOf } from '../events/registry';
import { saltedHash } from './hash-of';

/** What somebody wants to record. */
export type EventDraft = {
  [T in EventType]: {
    readonly type: T;
    readonly company: CompanyId;
    readonly subject: DebtorKey;
    readonly deal?: DealRef;
    readonly effectiveOn: LocalDate;
    readonly basis?: Basis;
    readonly data: EventData<T>;
    readonly text: EventText<T>;
  };
}[EventType];

export interface Seal {
  readonly id: EventId;
  readonly actor: Actor;
  readonly prev: Hash | null;
  /** Random, a new one for each use. */
  newSalt(): string;
}

/** Makes an event of a draft: hashed, salted and chained to the one before it. The draft was checked against its schema before. */
export function sealEvent(draft: EventDraft, { id, actor, prev, newSalt }: Seal): LedgerEvent {
  const { type, company, subject, deal, effectiveOn, basis, data, text } = draft;
  const [dataSalt, textSalt] = [newSalt(), text === null ? null : newSalt()];
  return {
    id,
    company,
    subject,
    ...(deal && { deal }),
    type,
    v: kindOf(type)?.v ?? 1,
    effectiveOn,
    actor,
    ...(basis && { basis }),
    data,
    text,
    dataSalt,
    textSalt,
    dataHash: saltedHash(dataSalt, data),
    textHash: textSalt === null ? null : saltedHash(textSalt, text),
    prev,
  };
}
