import { decide } from '@/lib/matching/scoring/decide';
import type { Ranked } from '@/lib/matching/scoring/rank';
import type { Described } from '@/lib/matching/who';
import { percentile } from './figures';
import { described, type Told } from './match-fit';
import type { PeerSearch, SimpleRule } from './support/match-peers';
import type { MatchSet } from './support/match-set';

export type Search = (seen: Described) => Promise<readonly Ranked[]> | readonly Ranked[];

export interface Measured {
  /** Of those that are there, how many stand first. */
  readonly top1: number;
  readonly precision: number;
  /** Of all that were searched for, how many were linked, and rightly. */
  readonly recall: number;
  /** Of those that are not there, how many were linked to somebody. */
  readonly wronglyFound: number;
  readonly linked: number;
  readonly present: number;
  readonly samples: readonly number[];
}

/** Searches for everybody, with as much as is told of each. */
export async function measureSearch({ queries, truth }: MatchSet, search: Search, told: Told): Promise<Measured> {
  const count = { first: 0, linked: 0, right: 0, present: 0, wronglyFound: 0 };
  const samples: number[] = [];
  for (const query of queries) {
    const right = truth.get(query.id) ?? new Set();
    const started = performance.now();
    const ranked = await search(described(query, told));
    const decision = decide(ranked);
    samples.push(performance.now() - started);
    if (right.size > 0) count.present += 1;
    if (ranked[0] && right.has(ranked[0].known.debtor)) count.first += 1;
    if (decision.kind !== 'one') continue;
    count.linked += 1;
    if (right.has(decision.candidate.known.debtor)) count.right += 1;
    else if (right.size === 0) count.wronglyFound += 1;
  }
  return {
    top1: count.first / count.present,
    precision: count.right / count.linked,
    recall: count.right / queries.length,
    wronglyFound: count.wronglyFound,
    linked: count.linked,
    present: count.present,
    samples,
  };
}

/** The same of a library that is given the name alone; of the slow ones fewer queries. */
export function measurePeer({ queries, truth }: MatchSet, search: PeerSearch, most: number): { top1: number; p95: number } {
  const asked = queries.filter(({ id }) => (truth.get(id)?.size ?? 0) > 0).slice(0, most);
  const samples: number[] = [];
  let first = 0;
  for (const { id, name } of asked) {
    const started = performance.now();
    const [best] = search(name);
    samples.push(performance.now() - started);
    if (best !== undefined && truth.get(id)?.has(best)) first += 1;
  }
  return { top1: first / asked.length, p95: percentile(samples, 0.95) };
}

export function measureRule({ queries, truth }: MatchSet, rule: SimpleRule): { precision: number; recall: number } {
  let [linked, right] = [0, 0];
  for (const query of queries) {
    const found = rule(query);
    if (found !== null) linked += 1;
    if (found !== null && truth.get(query.id)?.has(found)) right += 1;
  }
  return { precision: right / linked, recall: right / queries.length };
}
