import type { Instant } from './local-date';
import type { PolicyDocument } from './policy-document';
import type { PolicyObjection } from './policy-objection';

/** The template that comes with the product is the first version; what a company saves counts on from it. */
export const TEMPLATE_VERSION = 1;

/** One version of a company's policy. Versions are never edited: the newest is in force, and an older one comes back as a new one. */
export interface PolicyVersion {
  readonly version: number;
  /** Null: the template, which nobody saved. */
  readonly saved: { readonly at: Instant; readonly by: string; readonly note: string } | null;
  /** What it says, or why this release cannot read it. */
  readonly document: PolicyDocument | null;
  readonly objection: PolicyObjection | null;
}

/** Why a policy was not saved; nothing was stored. */
export type SaveFault =
  | { readonly is: 'nameless' }
  | { readonly is: 'objection'; readonly objection: PolicyObjection }
  /** Another page saved one in the meantime. */
  | { readonly is: 'overtaken'; readonly newest: number }
  | { readonly is: 'storage-full' };

/** Why a file is not taken for a policy; nothing was changed. */
export type PolicyFileFault =
  | { readonly is: 'too-large'; readonly mostKilobytes: number }
  | { readonly is: 'no-json' }
  | { readonly is: 'objection'; readonly objection: PolicyObjection }
  /** Its amounts would mean something else here. */
  | { readonly is: 'other-currency'; readonly found: string; readonly ours: string };
