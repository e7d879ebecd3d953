import type { ImportFailure, ImportProgress } from './import';

/** One line of the form by which a source is connected, as its connector asks for it. */
export interface FormField {
  readonly name: string;
  readonly kind: 'origin' | 'text' | 'secret' | 'choice';
  readonly isOptional?: true;
  readonly choices?: readonly string[];
  /** Longest value that is taken. */
  readonly maxLength?: number;
}

/** A package that can be connected. */
export interface SourceChoice {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly FormField[];
}

/** What the form holds, by the name of the field; an empty line is left out. */
export type FormValues = Readonly<Record<string, string>>;

/** What a person is told of settings that were tried out; names of parts as the contract of the sources knows them. */
export interface SourceReport {
  readonly administration: string | null;
  /** All that may be chosen, where there are several. */
  readonly administrations?: readonly { readonly id: string; readonly name: string }[];
  readonly readable: readonly string[];
  readonly forbidden: readonly string[];
}

/** Why a person who was to sign in did not; `other`: to another company than the one whose book is kept. */
export interface NotSignedIn {
  readonly because: 'cancelled' | 'failed' | 'refused' | 'other';
  /** In a word of the other side; null where it said nothing. */
  readonly reason: string | null;
}

/** How far the connecting of a source is. */
export type ConnectingState =
  | { readonly is: 'idle' }
  | { readonly is: 'signing-in' }
  | ({ readonly is: 'not-signed-in' } & NotSignedIn)
  | { readonly is: 'testing' }
  | { readonly is: 'tested'; readonly report: SourceReport }
  | { readonly is: 'denied' }
  | { readonly is: 'failed'; readonly failure: ImportFailure }
  | { readonly is: 'pulling'; readonly name: string; readonly progress: ImportProgress | null }
  | { readonly is: 'connected'; readonly name: string };
