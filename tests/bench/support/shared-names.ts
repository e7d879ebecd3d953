import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { testEnv } from '@/tests/support/test-env';
import type { ListedCompany } from './made-up-companies';
import type { MatchSet } from './match-set';

/** A line of comma-separated values, without the number that some begin with. */
const cells = (line: string): string[] =>
  (line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []).map((cell) => cell.replace(/^"|"?,?$/g, ''));

const rowsOf = (file: string): string[][] => readFileSync(file, 'utf8').split(/\r?\n/).slice(1).filter(Boolean).map(cells);

const company = (id: string, name = '', country = ''): ListedCompany => ({
  id,
  name,
  website: '',
  city: '',
  country: country.replace('UK', 'GB').replace('SP', 'ES'),
});

/**
 * The names beside the checkout: each noisy name is searched for among the clean ones and among real companies. `half`: the weights were
 * fitted on the even rows, so that figures come from the odd ones. Null where the names are not there.
 */
export function sharedNames(half: 'even' | 'odd'): MatchSet | null {
  const folder = path.join(testEnv().SHARED_DATA ?? '', 'names');
  if (!existsSync(path.join(folder, 'dnb/test_names.csv'))) return null;
  const clean = rowsOf(path.join(folder, 'dnb/test_names.csv'));
  const noisy = rowsOf(path.join(folder, 'dnb/adjusted_test_names.csv'));
  const others = readFileSync(path.join(folder, 'cleanco/companies.csv'), 'utf8').split(/\r?\n/).filter(Boolean);
  const entities = [
    ...clean.map(([id = '', name, country]) => company(id, name, country)),
    ...others.map((line, at) => company(`c${at}`, line.split(';')[0])),
  ];
  const same = Map.groupBy(clean, ([, name, country]) => `${name}|${country}`);
  const isAsked = (id: string) => Number(id) % 2 === (half === 'even' ? 0 : 1);
  const queries = noisy.filter(([id = '']) => isAsked(id)).map(([id = '', name, country]) => company(`q${id}`, name, country));
  const truth = new Map(
    clean.map(
      ([id, name, country]) => [`q${id}`, new Set((same.get(`${name}|${country}`) ?? []).map(([each = '']) => each))] as const,
    ),
  );
  return { label: 'data/names', entities, queries, truth };
}
