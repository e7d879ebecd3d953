export type { ImportFailure, ImportProgress, StagedImport } from '@/lib/domain/import';
