import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { ImportFailure, ImportProgress, StagedImport } from '@/lib/domain/import';

/** Page → job. The file goes by reference: its bytes are read in the worker. */
export type ToJob =
  | { readonly kind: 'start'; readonly file: File; readonly company: CompanySettings; readonly at: At }
  | { readonly kind: 'cancel' };

/** Job → page. The last one is `staged` or `failed`. */
export type FromJob =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'staged'; readonly staged: StagedImport }
  | { readonly kind: 'failed'; readonly failure: ImportFailure };
