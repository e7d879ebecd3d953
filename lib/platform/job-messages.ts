import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { ImportFailure, ImportProgress, StagedImport } from '@/lib/domain/import';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { EffectFault, EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';

/** Page → job. The file goes by reference: its bytes are read in the worker. */
export type ToJob =
  | { readonly kind: 'start'; readonly file: File; readonly company: CompanySettings; readonly at: At }
  | {
      readonly kind: 'compare';
      readonly before: PolicyDocument;
      readonly after: PolicyDocument;
      readonly company: CompanySettings;
      readonly at: At;
    }
  | { readonly kind: 'cancel' };

/** Job → page. The last one is `staged` or `failed`; of a comparison of policies `compared` or `not-compared`. */
export type FromJob =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'staged'; readonly staged: StagedImport }
  | { readonly kind: 'failed'; readonly failure: ImportFailure }
  | { readonly kind: 'comparing'; readonly progress: EffectProgress }
  | { readonly kind: 'compared'; readonly effect: PolicyEffect }
  | { readonly kind: 'not-compared'; readonly fault: EffectFault };
