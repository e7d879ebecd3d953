import type { Agreement } from './agreement';
import type { Ranked } from './rank';

/** A candidate, and how likely it is that it is the one. */
export interface Likely extends Ranked {
  /** From 0 to 1, with all other candidates and "nobody" counted in: of a hundred with 0.9 some ninety are right. */
  readonly confidence: number;
}

/** Somebody is linked without asking, or there is something to choose, or nobody like that is known. */
export type Decision =
  | { readonly kind: 'one'; readonly candidate: Likely }
  | { readonly kind: 'several'; readonly candidates: readonly Likely[]; readonly because: 'homonyms' | 'conflict' }
  | { readonly kind: 'none' };

/**
 * From here on a candidate is linked without asking: measured, more than 995 of 1,000 such links are right (`npm run bench -- --only match`).
 * A name that nothing else speaks for has to be surer, and surer still when it is not the very same: there is no place or site to tell
 * namesakes apart by.
 */
const SURE = 0.974;
const SURE_BY_NAME = 0.98;
const SURE_BY_LIKE_NAME = 0.997;
/** Below this a candidate is not worth a person's look. */
const WORTH_A_LOOK = 0.03;

/** The candidates of a ranking with their confidence: their share of all that speaks for somebody, or for nobody (a score of 0). */
export function likely(ranked: readonly Ranked[]): readonly Likely[] {
  const most = Math.max(0, ...ranked.map(({ score }) => score));
  const powers = ranked.map(({ score }) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, Math.exp(-most));
  return ranked.map((each, at) => ({ ...each, confidence: (powers[at] as number) / all }));
}

/** What is never linked without asking, however much else agrees: it names another company of the same group, or of another law. */
function contradicts({ name, country, city, domain, postcode }: Agreement): boolean {
  if (country === 'other' && domain !== 'same') return true;
  if (!name) return domain !== 'same' || city === 'other';
  if (name.tellingSeen) return true;
  if (name.tellingKnown && domain !== 'same') return true;
  return name.form === 'other' && domain !== 'same' && postcode !== 'same';
}

const isSure = ({ agreement, confidence }: Likely): boolean => {
  const { city, postcode, phone, domain, name } = agreement;
  const isSupported = [city, postcode, phone, domain].includes('same') || domain === 'shared';
  if (isSupported) return confidence >= SURE;
  return confidence >= (name?.isSame ? SURE_BY_NAME : SURE_BY_LIKE_NAME);
};

/** Bears the same name, as far as anyone can tell: a person has to say which. */
function areHomonyms(one: Ranked, other: Ranked): boolean {
  const [a, b] = [one.agreement, other.agreement];
  if (!a.name?.isSame || !b.name?.isSame) return false;
  if (a.name.form === 'same' && b.name.form === 'other') return false;
  return !(a.domain === 'same' && b.domain !== 'same');
}

/** Says the seen name better than the best does, and only lacks the site by which that one is the best: as likely the site is the whole group's. */
function isBetterNamed(best: Ranked, other: Ranked): boolean {
  const [a, b] = [best.agreement, other.agreement];
  if (!a.name || !b.name || b.domain !== 'unknown' || b.city === 'other' || b.country === 'other') return false;
  return a.domain === 'same' && b.name.ofSeen + b.name.ofKnown > a.name.ofSeen + a.name.ofKnown;
}

/** What a ranking comes to. */
export function decide(ranked: readonly Ranked[]): Decision {
  const candidates = likely(ranked);
  const [best, ...others] = candidates;
  if (!best) return { kind: 'none' };
  const namesakes = new Set(others.filter((other) => areHomonyms(best, other) || isBetterNamed(best, other)));
  if (isSure(best) && namesakes.size === 0 && !contradicts(best.agreement)) return { kind: 'one', candidate: best };
  if (best.confidence < WORTH_A_LOOK) return { kind: 'none' };
  const shown = candidates.filter((each) => each.confidence >= WORTH_A_LOOK || namesakes.has(each));
  return { kind: 'several', candidates: shown, because: shown.length > 1 ? 'homonyms' : 'conflict' };
}
