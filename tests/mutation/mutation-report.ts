import { existsSync, readFileSync } from 'node:fs';
import { inCache, inRoot } from '../support/paths.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A part of https://github.com/stryker-mutator/mutation-testing-elements, schema of reports; lines and columns count from one. */
interface Report {
  readonly files: Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>;
}

interface ReportedMutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

export interface Mutant {
  /** From the repository's root. */
  readonly file: string;
  readonly line: number;
  /** The code and what it was changed into, on one line each. */
  readonly code: string;
  readonly becomes: string;
  readonly fate: 'killed' | 'survived' | 'left out';
}

const FATES: Readonly<Record<string, Mutant['fate']>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'survived',
};

/** What became of every mutant of the code as it is, of this run and of the ones before it; a folder that was never run has none. */
export function mutationReport(folders: readonly string[]): Mutant[] {
  return folders.flatMap((folder) => {
    const file = inCache('mutation', `${folder.replaceAll('/', '.')}.json`);
    if (!existsSync(file)) return [];
    const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return Object.entries(files).flatMap(([path, { source, mutants }]) =>
      existsSync(inRoot(path)) ? mutants.map((mutant) => toMutant(path, source, mutant)) : [],
    );
  });
}

function toMutant(file: string, source: string, { status, replacement, location }: ReportedMutant): Mutant {
  const code = oneLine(between(source, location.start, location.end));
  return { file, line: location.start.line, code, becomes: oneLine(replacement ?? ''), fate: FATES[status] ?? 'left out' };
}

function between(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
