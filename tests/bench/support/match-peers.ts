import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { comparedName } from '@/lib/matching/compared-name';
import { normaliseName } from '@/lib/matching/normalise-name';
import { normalisePlace } from '@/lib/matching/places';
import { ownDomains } from '@/lib/matching/who';
import type { ListedCompany } from './made-up-companies';

/** A search by name as a library gives it: the ids it found, the best first. */
export type PeerSearch = (name: string) => readonly string[];

/** Each as its own documentation sets it up for finding names with typing errors. */
export const PEERS: Readonly<Record<string, (entities: readonly ListedCompany[]) => PeerSearch>> = {
  'fuse.js': (entities) => {
    const fuse = new Fuse(entities, { keys: ['name'], includeScore: true, threshold: 0.4, ignoreLocation: true });
    return (name) => fuse.search(name.slice(0, 60), { limit: 5 }).map(({ item }) => item.id);
  },
  minisearch: (entities) => {
    const index = new MiniSearch<ListedCompany>({ fields: ['name'], searchOptions: { fuzzy: 0.2, prefix: true } });
    index.addAll([...entities]);
    return (name) =>
      index
        .search(name)
        .slice(0, 5)
        .map(({ id }) => String(id));
  },
  flexsearch: (entities) => {
    const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinAdvanced });
    for (const [at, { name }] of entities.entries()) index.add(at, name);
    return (name) => (index.search(name, { limit: 5, suggest: true }) as number[]).map((at) => entities[at]?.id ?? '');
  },
};

/** A rule that links or does not, to see what a simple one reaches. */
export type SimpleRule = (query: ListedCompany) => string | null;

function uniqueBy(entities: readonly ListedCompany[], keyOf: (company: ListedCompany) => string | null): SimpleRule {
  const byKey = new Map<string, string | null>();
  for (const entity of entities) {
    const key = keyOf(entity);
    if (key !== null) byKey.set(key, byKey.has(key) ? null : entity.id);
  }
  return (query) => {
    const key = keyOf(query);
    return key === null ? null : (byKey.get(key) ?? null);
  };
}

/** The two rules that are easily written: the same name, and the same website in the same place, where only one has it. */
export const SIMPLE_RULES: Readonly<Record<string, (entities: readonly ListedCompany[]) => SimpleRule>> = {
  'same name': (entities) => uniqueBy(entities, ({ name }) => normaliseName(name).name || null),
  'same squeezed name': (entities) => uniqueBy(entities, ({ name }) => comparedName(name).squeezed || null),
  'same website and city': (entities) =>
    uniqueBy(entities, ({ website, city }) => {
      const [domain] = ownDomains([website]);
      const place = normalisePlace(city);
      return domain && place ? `${domain}|${place}` : null;
    }),
};
