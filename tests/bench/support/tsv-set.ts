import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '@/tests/support/plain-error';
import type { ListedCompany } from './made-up-companies';
import type { MatchSet } from './match-set';

export interface TsvFiles {
  readonly queries: string;
  readonly entities: string;
  readonly truth: string;
}

type Row = Readonly<Record<string, string>>;

/** The rows of a file whose first line names its columns; `fallback` names them where it does not. */
function rowsOf(named: string, fallback: readonly string[]): readonly Row[] {
  // npm runs scripts in the root of the repository; the path was typed where the person is.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (!existsSync(file)) throw new PlainError(`There is no file ${file}.`);
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const head = (lines[0] ?? '').split('\t').map((cell) => cell.trim().toLowerCase());
  const isHead = head.some((cell) => fallback.includes(cell) || /(^|_| )id$/.test(cell));
  const columns = isHead ? head : fallback;
  return lines.slice(isHead ? 1 : 0).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? '']));
  });
}

const COLUMNS = ['id', 'name', 'website', 'city', 'country'];

const companies = (file: string): readonly ListedCompany[] =>
  rowsOf(file, COLUMNS).map(({ id = '', name = '', website = '', city = '', country = '' }) => ({
    id,
    name,
    website,
    city,
    country,
  }));

/** Queries, entities and who is who, of three files with tabs between their columns; the truth names a query and an entity per line. */
export function tsvSet(files: TsvFiles): MatchSet {
  const queries = companies(files.queries);
  const truth = new Map<string, Set<string>>(queries.map(({ id }) => [id, new Set()]));
  for (const row of rowsOf(files.truth, ['query', 'entity'])) {
    const [query = '', entity = ''] = Object.values(row);
    if (entity !== '') truth.get(query)?.add(entity);
  }
  return { label: 'files', queries, entities: companies(files.entities), truth };
}
