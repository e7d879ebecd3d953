import { FEATURES, type Features } from '@/lib/matching/scoring/features';
import type { Described } from '@/lib/matching/who';
import { MemoryIndex } from '@/tests/support/matching/memory-index';
import type { ListedCompany } from './support/made-up-companies';
import { type MatchSet, madeUpSet } from './support/match-set';
import { sharedNames } from './support/shared-names';

/** What is told of a company that is searched for. */
export type Told = 'name' | 'place' | 'website';
export const TOLD: readonly Told[] = ['name', 'place', 'website'];

export function described({ name, website, city, country }: ListedCompany, told: Told): Described {
  return { name, ...(told !== 'name' && { city, country }), ...(told === 'website' && { domains: [website] }) };
}

export const indexOf = ({ entities }: MatchSet): MemoryIndex =>
  new MemoryIndex(entities.map((entity) => ({ debtor: entity.id, ...described(entity, 'website') })));

/** The candidates of one search, as numbers, and which of them it is; -1: none. */
interface Sample {
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

const RATE = 0.05;
const ROUNDS = 600;
/** Keeps a weight that few samples speak of near nothing. */
const RESTRAINT = 1e-4;

const vector = (features: Features) => Float64Array.from(FEATURES, (feature) => features[feature]);

function samplesOf(set: MatchSet): Sample[] {
  const index = indexOf(set);
  return set.queries.flatMap((query) =>
    TOLD.map((told) => {
      const ranked = index.search(described(query, told));
      const truth = set.truth.get(query.id);
      return {
        candidates: ranked.map(({ features }) => vector(features)),
        right: ranked.findIndex(({ known }) => truth?.has(known.debtor)),
      };
    }),
  );
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] as number), 0);

/** The slope of the log-likelihood of one sample, where "nobody" is a candidate that scores 0. */
function addSlope({ candidates, right }: Sample, weights: Float64Array, slope: Float64Array): number {
  const scores = candidates.map((candidate) => dot(candidate, weights));
  const most = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = Math.exp(-most) + powers.reduce((sum, power) => sum + power, 0);
  for (const [at, candidate] of candidates.entries()) {
    const error = (at === right ? 1 : 0) - (powers[at] as number) / all;
    for (let each = 0; each < slope.length; each++) slope[each] = (slope[each] as number) + error * (candidate[each] as number);
  }
  return Math.log((right === -1 ? Math.exp(-most) : (powers[right] as number)) / all);
}

/** Weights under which what is right is likeliest (conditional logit), by gradient ascent with momentum (Adam). */
function fitted(samples: readonly Sample[]): Float64Array {
  const zeros = () => new Float64Array(FEATURES.length);
  const [weights, mean, square] = [zeros(), zeros(), zeros()];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = zeros();
    let likelihood = 0;
    for (const sample of samples) likelihood += addSlope(sample, weights, slope);
    for (let at = 0; at < slope.length; at++) {
      const step = (slope[at] as number) / samples.length - RESTRAINT * (weights[at] as number);
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * step;
      square[at] = 0.999 * (square[at] as number) + 0.001 * step * step;
      const steady =
        (mean[at] as number) / (1 - 0.9 ** round) / (Math.sqrt((square[at] as number) / (1 - 0.999 ** round)) + 1e-8);
      weights[at] = (weights[at] as number) + RATE * steady;
    }
    if (round % 100 === 0) console.log(`round ${round}: ${(likelihood / samples.length).toFixed(5)}`);
  }
  return weights;
}

/** Fits the weights of `lib/matching/scoring/weights.ts` anew and prints them, to be copied there. */
export function fitWeights(): void {
  const shared = sharedNames('even');
  const sets = [
    madeUpSet(30_000, 1_600, 101),
    madeUpSet(3_000, 800, 102),
    madeUpSet(200_000, 800, 103),
    ...(shared ? [shared] : []),
  ];
  const weights = fitted(sets.flatMap(samplesOf));
  console.log(FEATURES.map((feature, at) => `  ${feature}: ${(weights[at] as number).toFixed(2)},`).join('\n'));
}
