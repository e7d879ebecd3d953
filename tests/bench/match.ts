import type { BenchOptions } from './bench';
import { type Figure, latency, round } from './figures';
import { measureInBrowser } from './match-browser';
import { fitWeights, indexOf, TOLD, type Told } from './match-fit';
import { type Measured, measurePeer, measureRule, measureSearch } from './match-measure';
import { PEERS, SIMPLE_RULES } from './support/match-peers';
import { type MatchSet, madeUpSet } from './support/match-set';
import { sharedNames } from './support/shared-names';
import { tsvSet } from './support/tsv-set';

/** Recall that linking by itself has to reach, by what is told; the precision is the same for all. */
const LEAST_RECALL: Readonly<Record<Told, number>> = { name: 0.3, place: 0.6, website: 0.7 };
const LEAST_PRECISION = 0.995;
const MOST_MS = 5;
/** On larger sets the libraries take hours, or more memory than there is. */
const MOST_FOR_PEERS = 100_000;
const PEER_QUERIES = { 'fuse.js': 60, minisearch: 1_000, flexsearch: 3_000 } as const;

type Peers = Readonly<Record<string, { readonly top1: number; readonly p95: number }>>;

const share = (name: string, value: number, n: number, least: number, beside: Readonly<Record<string, number>>): Figure => ({
  name,
  value: round(value),
  unit: 'share',
  p95: null,
  n,
  goal: `≥ ${least}`,
  met: value >= least,
  beside,
});

function measurePeers(set: MatchSet): Peers {
  if (set.entities.length > MOST_FOR_PEERS) return {};
  return Object.fromEntries(
    Object.entries(PEERS).map(([name, make]) => [
      name,
      measurePeer(set, make(set.entities), PEER_QUERIES[name as keyof typeof PEER_QUERIES]),
    ]),
  );
}

function describeSet(set: MatchSet, measured: ReadonlyMap<Told, Measured>, peers: Peers): void {
  console.log(`match on ${set.label}: ${set.queries.length} searched for among ${set.entities.length}`);
  for (const [told, { top1, precision, recall, wronglyFound, linked }] of measured)
    console.log(
      `  by ${told.padEnd(8)} first ${top1.toFixed(4)}  linked ${linked}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, nobody taken for somebody ${wronglyFound}`,
    );
  for (const [name, { top1, p95 }] of Object.entries(peers))
    console.log(`  ${name.padEnd(11)} first ${top1.toFixed(4)}  p95 ${p95.toFixed(2)} ms`);
  for (const [name, make] of Object.entries(SIMPLE_RULES)) {
    const { precision, recall } = measureRule(set, make(set.entities));
    console.log(`  ${name}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
  }
}

/** What is told of companies in this set, the most last. */
function toldOf({ queries }: MatchSet): readonly Told[] {
  const has = {
    name: true,
    place: queries.some(({ city, country }) => city || country),
    website: queries.some(({ website }) => website),
  };
  return TOLD.filter((told) => has[told]);
}

async function measureSet(set: MatchSet, suffix: string): Promise<readonly Figure[]> {
  const index = indexOf(set);
  const measured = new Map<Told, Measured>();
  for (const told of toldOf(set)) measured.set(told, await measureSearch(set, (seen) => index.search(seen), told));
  const peers = measurePeers(set);
  describeSet(set, measured, peers);
  const byName = measured.get('name') as Measured;
  const [best, most] = [...measured].at(-1) as [Told, Measured];
  const each = (of: keyof Measured) =>
    Object.fromEntries([...measured].map(([told, one]) => [`by ${told}`, round(one[of] as number)]));
  const topOfPeers = Math.max(0, ...Object.values(peers).map(({ top1 }) => top1));
  const fastest = Math.min(MOST_MS, ...Object.values(peers).map(({ p95 }) => p95));
  return [
    share(`match.top1${suffix}`, byName.top1, byName.present, round(topOfPeers), {
      ...each('top1'),
      ...Object.fromEntries(Object.entries(peers).map(([name, { top1 }]) => [name, round(top1)])),
    }),
    share(`match.auto.precision${suffix}`, most.precision, most.linked, LEAST_PRECISION, each('precision')),
    share(`match.auto.recall${suffix}`, most.recall, set.queries.length, LEAST_RECALL[best], each('recall')),
    {
      ...latency(`match.latency${suffix}`, byName.samples, round(fastest)),
      beside: Object.fromEntries(Object.entries(peers).map(([name, { p95 }]) => [`${name} p95`, round(p95)])),
    },
  ];
}

/** Names beside the checkout and made-up companies; or the files that somebody named. */
export const matchSuite = {
  names: ['match'],
  async run({ match }: BenchOptions): Promise<readonly Figure[]> {
    if (match.isFit) fitWeights();
    if (match.files) return measureSet(tsvSet(match.files), '');
    const shared = sharedNames('odd');
    return [
      ...(shared ? await measureSet(shared, '.names') : []),
      ...(await measureSet(madeUpSet(50_000, 3_000, 7), '')),
      ...(await measureSet(madeUpSet(match.size, 2_000, 8), '.large')),
      ...(await measureInBrowser(match.size)),
    ];
  },
};
