import type { CustomerLanguage } from './customer-language';
import type { Noted } from './noted';

export const COUNTERPART_ROLES = ['director', 'administrator', 'owner', 'purchaser', 'other'] as const;
/** What the person we speak to is there; the policy may send a senior collector to some (domain.md R1-12). */
export type CounterpartRole = (typeof COUNTERPART_ROLES)[number];

/** To whom and where we write, where the books do not say, or say something else. Null: as the books have it. */
export interface CorrespondentRecord extends Noted {
  readonly name: string | null;
  readonly counterpart: CounterpartRole | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  /** Lines of the address, top first; null: as the books have it. */
  readonly address: readonly string[] | null;
  readonly language: CustomerLanguage | null;
  /** Buys for private use; null: nobody told. */
  readonly isConsumer: boolean | null;
}

export const CONSENT_KINDS = ['whatsapp', 'thank_you'] as const;
/** What a customer may agree to, or ask us to leave: messages by WhatsApp are asked for first, thanks only until they are unwanted. */
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** What was said last of each kind. */
export interface ConsentRecord extends Noted {
  readonly kind: ConsentKind;
  readonly isGiven: boolean;
  /** How they said so; null: not told, or erased. */
  readonly how: string | null;
}

/** How a customer can be reached, as people recorded it. */
export interface ReachRecord {
  readonly correspondent: CorrespondentRecord | null;
  readonly consents: readonly ConsentRecord[];
}

export const NO_REACH: ReachRecord = { correspondent: null, consents: [] };

/** Null: nobody recorded it. */
export const consentOf = ({ consents }: ReachRecord, kind: ConsentKind): boolean | null =>
  consents.find((each) => each.kind === kind)?.isGiven ?? null;
