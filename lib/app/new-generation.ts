import type { At } from '@/lib/domain/assessment';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { SourceId } from '@/lib/domain/ids';
import { dateInZone, instant, type LocalDate } from '@/lib/domain/local-date';
import { newGenerationId } from '@/lib/platform/ids';
import type { FileBook } from '@/lib/sources/books-of';

/** A generation that nothing is written of yet. */
export function newGeneration(
  source: SourceId,
  kind: BookGeneration['kind'],
  fileName: string,
  company: CompanySettings,
  at: At,
): BookGeneration {
  return {
    id: newGenerationId(),
    company: company.id,
    source,
    state: 'writing',
    fileName,
    kind,
    startedAt: at.now,
    finishedAt: null,
    about: null,
    totals: null,
  };
}

/** `march.xaf`, or `march.xml + 11`. */
export function bookName({ files }: FileBook): string {
  const [first] = files;
  return files.length > 1 ? `${first?.name} + ${files.length - 1}` : (first?.name ?? '');
}

/** The day on which the newest of the files was last changed, in the company's zone. */
export function modifiedDay(files: readonly File[], timeZone: string): LocalDate {
  const newest = Math.max(...files.map(({ lastModified }) => lastModified));
  return dateInZone(instant(new Date(newest).toISOString()), timeZone);
}
