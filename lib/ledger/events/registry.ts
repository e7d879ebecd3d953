import type * as z from 'zod/mini';
import type { EventKind, LedgerEvent } from '../contract';
import { commentAdded } from './comment-added';
import { eventRetracted } from './event-retracted';
import { flagLifted } from './flag-lifted';
import { flagRaised } from './flag-raised';
import { flagReviewed } from './flag-reviewed';
import { textErased } from './text-erased';

/** Every type of event that this version understands. */
export const EVENT_KINDS = [commentAdded, eventRetracted, flagLifted, flagRaised, flagReviewed, textErased] as const;

type KnownKind = (typeof EVENT_KINDS)[number];
export type EventType = KnownKind['type'];
type KindOf<T extends EventType> = Extract<KnownKind, { type: T }>;
export type EventData<T extends EventType> = z.output<KindOf<T>['data']>;
export type EventText<T extends EventType> = z.output<KindOf<T>['text']>;

/** An event as this version reads it. What was erased is null. */
export type KnownEvent = {
  [T in EventType]: Omit<LedgerEvent, 'type' | 'data' | 'text'> & {
    readonly type: T;
    readonly data: EventData<T>;
    readonly text: EventText<T> | null;
  };
}[EventType];

const BY_TYPE: ReadonlyMap<string, EventKind> = new Map<string, EventKind>(EVENT_KINDS.map((kind) => [kind.type, kind]));

/** Undefined for a type of a newer version. */
export const kindOf = (type: string): EventKind | undefined => BY_TYPE.get(type);
