import type { SourceId } from '@/lib/domain/ids';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Batch, Watermark } from './contract';
import type { Http } from './http/http';

export type Provided = 'debtor' | 'open-item' | 'settled-item' | 'open-order' | 'credit-limit' | 'payment-term';

/**
 * One line of the form by which a person connects a source. Labels are `source_setting_<name>` in `_locales`; what is a `secret` is never
 * shown again, logged or exported.
 */
export interface SettingField {
  readonly name: string;
  readonly kind: 'origin' | 'text' | 'secret' | 'choice';
  readonly isOptional?: true;
  /** Of a choice: values, each labelled `source_choice_<value>`. */
  readonly choices?: readonly string[];
  /** Longest value that is taken. */
  readonly maxLength?: number;
}

/** What the form holds, checked against its fields (`readSettings`). */
export type SourceSettings = Readonly<Record<string, string>>;

/**
 * How the source lets us in: with the login that this browser has there (the request carries the host's own cookies), with a
 * key from the form, or with OAuth 2 (code with PKCE, own client id in the form).
 */
export type SignIn =
  | { readonly by: 'key' }
  | {
      readonly by: 'session';
      /** Where the host's own page keeps who is logged in, when it does so in its `localStorage` and not in a cookie. */
      readonly storageKey?: string;
    }
  | {
      readonly by: 'oauth';
      readonly authorizeUrl: string;
      readonly tokenUrl: string;
      readonly scopes: readonly string[];
      /** Sent with the token request besides what the standard asks. */
      readonly hasClientSecret: boolean;
      /** The secret goes in the `Authorization` header of the token request; absent: in its body. */
      readonly isSecretInHeader?: true;
      /** Which setting is told in the address that a person comes back to, by the name it has there. */
      readonly told?: Readonly<Record<string, string>>;
    };

/** What a person is told after "test connection". */
export interface ConnectionReport {
  /** Of the other side: the administration, company or tenant that answers. */
  readonly administration: string | null;
  readonly currency: CurrencyCode | null;
  /** All that may be chosen in the form, where it has a field for one; `id` goes into that field. Absent: there is one. */
  readonly administrations?: readonly { readonly id: string; readonly name: string }[];
  readonly readable: readonly Provided[];
  /** What it has and we lack the right to. */
  readonly forbidden: readonly Provided[];
}

/** Handed in by the caller: a source keeps no state and reaches nothing but through `http`. */
export interface LiveContext {
  readonly settings: SourceSettings;
  readonly http: Http;
  /** What a page of the host keeps under `storageKey` of the sign-in; null or absent: no such page is open, or nobody is logged in there. */
  readonly session?: string | null;
  readonly signal: AbortSignal;
  readonly today: LocalDate;
  readonly now: Instant;
  /** The company's currency, for a source that names none. */
  readonly currency: CurrencyCode;
  /** IANA zone of the company, for sources that tell moments where we need days. */
  readonly timeZone: string;
  /** Null asks for all; else for what changed since the batch that gave it. */
  readonly since: Watermark;
}

/**
 * A live connection. A full pull yields the whole book. A pull from a watermark yields changes: a debtor, item or order replaces the one
 * of the same debtor number and id; a settled item takes the open one of its id away, and so does an open item of 0; an order of 0 is
 * gone. The last batch carries `about` and the next watermark; every pull may be repeated from any watermark and then changes nothing.
 * @throws SourceRefused when the other side does not answer, or not as it says it does.
 */
export interface LiveSource {
  readonly id: SourceId;
  readonly label: string;
  readonly provides: readonly Provided[];
  readonly settings: readonly SettingField[];
  /** Its server refuses requests that name another origin than its own, as the browser makes those of an extension do. */
  readonly isOwnOriginOnly?: true;
  signIn(settings: SourceSettings): SignIn;
  /** Match patterns that permission is asked for, for example `https://api.example.com/*`. */
  origins(settings: SourceSettings): readonly string[];
  test(context: LiveContext): Promise<ConnectionReport>;
  pull(context: LiveContext): AsyncIterable<Batch>;
}
