import type { Candidate, Match, MatchEvidence } from '@/lib/domain/match';

/** By these alone somebody else may be meant: the index of names is asked too. */
const BY_NAME: readonly MatchEvidence[] = ['name', 'domain'];

const isByName = (candidates: readonly Candidate[]): boolean =>
  candidates.every(({ evidence }) => evidence.every((kind) => BY_NAME.includes(kind)));

/** Whether links and identifiers alone say who it is, or between whom the choice is. */
export function isDecided(match: Match): boolean {
  if (match.kind === 'one') return !isByName([match.candidate]);
  return match.kind === 'several' && (match.because === 'link-changed' || !isByName(match.candidates));
}
