import type * as z from 'zod/mini';
import type { CompanyId, DebtorKey, EventId, RuleId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import type { DealRef } from '@/lib/domain/record/deal-ref';

/** SHA-256, 64 hexadecimal digits. */
export type Hash = string;

/** What a decision rested on. */
export interface Basis {
  readonly factsHash: string;
  readonly policyVersion: string;
  readonly rules: readonly RuleId[];
}

/**
 * One thing that happened: written once and never edited; a mistake is corrected by a later event. What a person wrote, and who else is
 * named, is in `text`, apart from the facts in `data`: either can be erased with its salt, and what stays (the envelope with both
 * hashes) still proves that nothing else was changed.
 */
export interface LedgerEvent {
  readonly id: EventId;
  readonly company: CompanyId;
  /** The debtor, or the company itself (`companySubject`). */
  readonly subject: DebtorKey;
  readonly deal?: DealRef;
  /** Past tense, `flag.raised`. A type that this version does not know is kept and passed on. */
  readonly type: string;
  /** Version of the type's schema. */
  readonly v: number;
  /** The day it is about, in the company's time zone; when it was recorded is in the id. */
  readonly effectiveOn: LocalDate;
  readonly actor: Actor;
  readonly basis?: Basis;
  /** Null: erased. */
  readonly data: unknown;
  /** Null: erased, or there never was any. */
  readonly text: unknown;
  readonly dataSalt: string | null;
  readonly textSalt: string | null;
  /** Of salt and data together, so that what was erased cannot be guessed. */
  readonly dataHash: Hash;
  readonly textHash: Hash | null;
  /** Hash of the envelope of this device's event before it in this company; null: its first. */
  readonly prev: Hash | null;
}

/** A type of event: what it holds, and how older versions of it are read. */
export interface EventKind<
  T extends string = string,
  D extends z.core.$ZodType = z.core.$ZodType,
  X extends z.core.$ZodType = z.core.$ZodType,
> {
  readonly type: T;
  readonly v: number;
  readonly data: D;
  readonly text: X;
  /** From each older version to the next: what it held → what it holds now. */
  readonly upcasts?: Readonly<Record<number, (held: Held) => Held>>;
}

export interface Held {
  readonly data: unknown;
  readonly text: unknown;
}

/** Keeps the literal type of a kind. */
export const eventKind = <T extends string, D extends z.core.$ZodType, X extends z.core.$ZodType>(
  kind: EventKind<T, D, X>,
): EventKind<T, D, X> => kind;
