import type { NamedFile } from '@/lib/sources/contract';
import { looseHead } from '../text-encoding';
import { partMark } from './xaf-version';

/** The header is the first thing in an audit file. */
const HEAD_BYTES = 16_384;
const YEAR = /<(?:[\w.-]+:)?fiscalYear\s*>\s*([^<\s]{1,20})\s*</;
const START = /<(?:[\w.-]+:)?startDate\s*>\s*([\d-]{8,10})\s*</;

/** The audit files of one financial year. */
export interface YearFiles {
  /** As the files write it. */
  readonly year: string;
  readonly files: readonly NamedFile[];
}

/** Whole audit files by their financial year, newest first. One group where a file tells none, or was split. */
export async function bookYears(files: readonly NamedFile[]): Promise<readonly YearFiles[]> {
  const years = new Map<string, { starts: string; files: NamedFile[] }>();
  for (const named of files) {
    const bytes = new Uint8Array(await named.file.slice(0, HEAD_BYTES).arrayBuffer());
    const head = looseHead(bytes);
    const year = YEAR.exec(head)?.[1];
    if (year === undefined || partMark(bytes)) return [{ year: '', files }];
    const starts = START.exec(head)?.[1]?.replaceAll('-', '') ?? year;
    const known = years.get(year) ?? { starts, files: [] };
    years.set(year, { starts: known.starts, files: [...known.files, named] });
  }
  const newestFirst = [...years].sort(([, one], [, other]) => (one.starts < other.starts ? 1 : -1));
  return newestFirst.map(([year, group]) => ({ year, files: group.files }));
}
