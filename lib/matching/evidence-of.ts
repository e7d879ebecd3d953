import type { MatchEvidence } from '@/lib/domain/match';
import type { Agreement } from './scoring/agreement';

/** Less than this of a name is not said to be alike. */
const ALIKE = 0.5;

/** How much two names are one, from 0 to 1: the share that both say. */
export const likenessOf = ({ name }: Agreement): number => (name ? Math.min(name.ofSeen, name.ofKnown) : 0);

/** What speaks for a candidate, the strongest first. */
export function evidenceOf(agreement: Agreement): readonly MatchEvidence[] {
  const { name, city, postcode, phone, domain } = agreement;
  const isAlike = likenessOf(agreement) >= ALIKE;
  return [
    ...(domain === 'same' || domain === 'shared' ? (['domain'] as const) : []),
    ...(phone === 'same' ? (['phone'] as const) : []),
    ...(name?.isSame ? (['name'] as const) : isAlike ? (['similar-name'] as const) : []),
    ...(postcode === 'same' ? (['postcode'] as const) : []),
    ...(city === 'same' ? (['city'] as const) : []),
  ];
}
