import type { ActionOverview } from '@/lib/domain/action-overview';
import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import type { ImportOutcome, ImportProgress } from '@/lib/domain/import';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { EffectFault, EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';
import type { TableReading } from '@/lib/domain/table-mapping';

/** Page → job. Files go by reference: their bytes are read in the worker. */
export type ToJob =
  | {
      readonly kind: 'start';
      readonly files: readonly File[];
      readonly reading: TableReading;
      readonly company: CompanySettings;
      readonly at: At;
    }
  | {
      readonly kind: 'compare';
      readonly before: PolicyDocument;
      readonly after: PolicyDocument;
      readonly company: CompanySettings;
      readonly at: At;
    }
  | { readonly kind: 'allocate'; readonly company: CompanyId }
  | { readonly kind: 'find-actions'; readonly company: CompanySettings; readonly policy: PolicyDocument; readonly at: At }
  | { readonly kind: 'keep-scores'; readonly company: CompanySettings; readonly at: At }
  | { readonly kind: 'cancel' };

/** Job → page. The last one is `ended`; of a comparison of policies `compared` or `not-compared`. */
export type FromJob =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'ended'; readonly outcome: ImportOutcome }
  | { readonly kind: 'comparing'; readonly progress: EffectProgress }
  | { readonly kind: 'compared'; readonly effect: PolicyEffect }
  | { readonly kind: 'not-compared'; readonly fault: EffectFault }
  | { readonly kind: 'allocated'; readonly isDone: boolean }
  | { readonly kind: 'scores-kept' }
  /** Null: there is no book. */
  | { readonly kind: 'actions'; readonly overview: ActionOverview | null | 'failed' };
