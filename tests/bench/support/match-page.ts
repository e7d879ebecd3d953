import { indexNames } from '@/lib/app/index-names';
import { searchNames } from '@/lib/app/search-names';
import { companyId } from '@/lib/domain/ids';
import type { KnownName } from '@/lib/domain/known-name';
import { decide } from '@/lib/matching/scoring/decide';
import { type Described, whoOf } from '@/lib/matching/who';
import { Random } from '@/tests/support/books/random';
import { madeUpCompanies } from './made-up-companies';

/** Runs in a page of a browser, on its own database: the index as the extension keeps it. */
export interface MatchPage {
  /** Begins to add made-up companies to the index. */
  fill(count: number, seed: number): void;
  /** The seconds that this took, once it is done. */
  filledIn: number | null;
  /** Milliseconds of each search, from the words of a page to a decision, one after the other. */
  search(seen: readonly Described[]): Promise<number[]>;
  /** Milliseconds of adding one more company. */
  add(name: string): Promise<number>;
}

const COMPANY = companyId('bench');
const AT_ONCE = 40_000;

async function fill(count: number, seed: number): Promise<number> {
  const started = performance.now();
  let waiting: KnownName[] = [];
  for (const { id, name, website, city, country } of madeUpCompanies(count, new Random(seed))) {
    waiting.push({ ...whoOf({ name, city, country, domains: [website] }), debtor: id });
    if (waiting.length < AT_ONCE) continue;
    await indexNames(COMPANY, waiting);
    waiting = [];
  }
  await indexNames(COMPANY, waiting);
  return (performance.now() - started) / 1000;
}

const page: MatchPage = {
  filledIn: null,
  fill(count, seed) {
    void fill(count, seed).then((seconds) => {
      page.filledIn = seconds;
    });
  },
  async search(seen) {
    const samples: number[] = [];
    for (const each of seen) {
      const started = performance.now();
      decide(await searchNames(COMPANY, whoOf(each)));
      samples.push(performance.now() - started);
    }
    return samples;
  },
  async add(name) {
    const started = performance.now();
    await indexNames(COMPANY, [{ ...whoOf({ name, city: 'Utrecht', country: 'NL' }), debtor: name }]);
    return performance.now() - started;
  },
};

Object.assign(globalThis, { matchPage: page });
