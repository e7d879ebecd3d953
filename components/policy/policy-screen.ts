import type { LocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DraftChange, PolicyDraft } from '@/lib/domain/policy-draft';
import type { EffectFault, EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';
import type { PolicyObjection } from '@/lib/domain/policy-objection';
import type { PolicyProgress, RuleView } from '@/lib/domain/policy-view';
import type { Readership } from '@/lib/domain/record/readership';
import type { PolicyFileFault, PolicyVersion, SaveFault } from '@/lib/domain/saved-policy';

/** What the page shows: one of the four parts, what is about the policy as a whole, or its versions. */
export const POLICY_TABS = ['overview', 'sales-terms', 'qualification', 'collection', 'default', 'versions'] as const;
export type PolicyTab = (typeof POLICY_TABS)[number];

/** How a comparison with the policy in force goes. */
export type EffectState =
  | { readonly is: 'none' }
  | { readonly is: 'running'; readonly progress: EffectProgress | null }
  | { readonly is: 'done'; readonly effect: PolicyEffect }
  | { readonly is: 'failed'; readonly fault: EffectFault };

/** What became of the last thing that a person asked. */
export type PolicyNews =
  | { readonly is: 'saved'; readonly version: number }
  | { readonly is: 'rolled-back'; readonly version: number; readonly to: number }
  | { readonly is: 'imported'; readonly document: PolicyDocument }
  | { readonly is: 'not-saved'; readonly fault: SaveFault }
  | { readonly is: 'not-imported'; readonly fault: PolicyFileFault };

/** Everything on the page of the policy. */
export interface PolicyScreen {
  readonly tab: PolicyTab;
  /** Whose policy it is; null where we have one company only. */
  readonly company: string | null;
  /** The newest first; the one in force. */
  readonly versions: readonly [PolicyVersion, ...PolicyVersion[]];
  readonly draft: PolicyDraft | null;
  /** The draft, or else what is in force. */
  readonly document: PolicyDocument;
  readonly objection: PolicyObjection | null;
  readonly progress: PolicyProgress;
  readonly isBinding: boolean;
  readonly rules: readonly RuleView[];
  readonly ordinary: { readonly limit: Money; readonly quote: Money; readonly term: PaymentTerm };
  /** Values in which the draft differs from what is in force. */
  readonly changes: number;
  /** Of whoever uses this browser; empty: not told. */
  readonly name: string;
  readonly today: LocalDate;
  readonly effect: EffectState;
  readonly news: PolicyNews | null;
  /** How many read what is in force; null: nobody saved one. */
  readonly readership: Readership | null;
}

/** What a person can do on the page. */
export interface PolicyActions {
  readonly change: (change: DraftChange) => void;
  readonly setName: (name: string) => void;
  readonly save: () => void;
  /** Saves it so that it binds. */
  readonly activate: () => void;
  readonly discard: () => void;
  /** Takes the version that somebody else saved as what the draft follows on. */
  readonly rebase: () => void;
  readonly compare: () => void;
  readonly cancelComparison: () => void;
  readonly rollBack: (version: PolicyVersion) => void;
  readonly download: (document: PolicyDocument) => void;
  readonly upload: (file: File) => void;
}
