import type { EventId, UserId } from '../ids';
import type { LocalDate } from '../local-date';

export const CONTACT_CHANNELS = ['phone', 'email', 'whatsapp', 'visit'] as const;
/** How somebody prefers to be reached. */
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** Somebody of the customer whom one of us met (domain.md R0-10). */
export interface ContactRecord {
  /** The visit at which they met. */
  readonly visit: EventId;
  readonly name: string;
  /** What they do there, in words; null: not told. */
  readonly role: string | null;
  readonly channel: ContactChannel | null;
  readonly metBy: UserId;
  readonly metOn: LocalDate;
}

/** Somebody as they are about to be written down. */
export type NewContact = Pick<ContactRecord, 'name' | 'role' | 'channel'>;
