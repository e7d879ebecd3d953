import type { RuleId } from './ids';
import type { LocalDate } from './local-date';
import type { PolicyDocument } from './policy-document';
import type { PolicySection } from './policy-parts';

/** A policy that somebody is changing. Nothing of it is in force; it is kept, as it was typed, until it is saved or thrown away. */
export interface PolicyDraft {
  /** The version in force when it was begun. */
  readonly basedOn: number;
  /** As far as it could be understood; it need not be a policy that can be saved. */
  readonly document: PolicyDocument;
  /** What stands in fields and is no number, by place. */
  readonly texts: Readonly<Record<string, string>>;
  readonly note: string;
}

/** A value that stands in one or more places of a policy. */
export type PolicyValue = number | boolean | null | string | readonly unknown[];

/** What a person did to a draft. */
export type DraftChange =
  | {
      readonly is: 'value';
      /** Places in the document, `rules.3.p.days`; a rule and its decision share a number. */
      readonly places: readonly string[];
      readonly value: PolicyValue;
      /** The rule that it belongs to: to change it is to confirm it. */
      readonly rule?: RuleId;
    }
  | { readonly is: 'text'; readonly place: string; readonly text: string }
  | { readonly is: 'confirmation'; readonly rule: RuleId; readonly isConfirmed: boolean }
  | { readonly is: 'section'; readonly section: PolicySection; readonly isWritten: boolean }
  | { readonly is: 'document'; readonly document: PolicyDocument }
  | { readonly is: 'note'; readonly note: string };

/** Who changes a policy, and on which day. */
export interface ChangedBy {
  /** Empty: not told; nothing can be confirmed then. */
  readonly by: string;
  readonly on: LocalDate;
}
