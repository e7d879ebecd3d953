/** What a company is compared by. */
export type ProfileTrait = 'sbi2' | 'region' | 'size' | 'age' | 'legalForm' | 'externalBand';

/** A trait that is null or absent is unknown, and is like nobody's. */
export type CompanyProfile = Readonly<Partial<Record<ProfileTrait, string | null>>>;
export type TraitWeights = Readonly<Record<ProfileTrait, number>>;

/** With fewer examples than this a share says nothing. */
const MIN_EXAMPLES = 5;

/**
 * How much a company is like the good performers, in percent, unrounded (domain.md 2.15): per trait its weight times the share of them with
 * the same value. Null with fewer than five good performers.
 */
export function lookAlike(
  company: CompanyProfile,
  goodPerformers: readonly CompanyProfile[],
  weights: TraitWeights,
): number | null {
  if (goodPerformers.length < MIN_EXAMPLES) return null;
  const traits = Object.keys(weights) as ProfileTrait[];
  return traits.reduce((total, trait) => {
    const value = company[trait] ?? null;
    const same = value === null ? 0 : goodPerformers.filter((each) => each[trait] === value).length;
    return total + (weights[trait] * same) / goodPerformers.length;
  }, 0);
}
