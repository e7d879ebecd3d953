import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Candidate, Match } from '@/lib/domain/match';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Sighting } from '@/lib/domain/sighting';
import { domainsOf } from '@/lib/matching/domains-of';
import { evidenceOf, likenessOf } from '@/lib/matching/evidence-of';
import { decide, type Likely, likely } from '@/lib/matching/scoring/decide';
import { whoOf } from '@/lib/matching/who';
import { searchNames } from './search-names';

type Known = ReadonlyMap<DebtorKey, BookPosition>;

/** Each costs a read of the book; one less likely is never shown. */
const MOST_READ = 12;
const HARDLY = 0.005;

/** Those in the index of names who may be meant, under their debtor numbers, the likeliest first. Reads nothing of the book. */
export async function namesLike(company: CompanyId, sighting: Sighting): Promise<readonly Likely[]> {
  const { name, postcode, city, country, phone } = sighting;
  const who = whoOf({ name, domains: domainsOf(sighting), postcode, city, country, phone });
  const worth = likely(await searchNames(company, who)).filter(({ confidence }) => confidence >= HARDLY);
  return worth.slice(0, MOST_READ);
}

/**
 * Who is meant, as far as name, place and domain are sure; null: nobody like that.
 * @param debtorOf the debtor behind a number of the index, where the book has it.
 */
export function matchByName(
  ranked: readonly Likely[],
  debtorOf: (number: string) => DebtorKey | undefined,
  known: Known,
): Match | null {
  const once = new Map<DebtorKey, Likely>();
  for (const each of ranked) {
    const key = debtorOf(each.known.debtor);
    if (key && known.has(key) && !once.has(key)) once.set(key, { ...each, known: { ...each.known, debtor: key } });
  }
  const decision = decide([...once.values()]);
  if (decision.kind === 'none') return null;
  if (decision.kind === 'one') return { kind: 'one', candidate: shown(decision.candidate, known) };
  const candidates = decision.candidates.map((candidate) => shown(candidate, known));
  return { kind: 'several', candidates, because: decision.because };
}

function shown({ known: { debtor: key }, agreement, confidence }: Likely, known: Known): Candidate {
  const debtor = key as DebtorKey;
  const identity = known.get(debtor)?.position.identity ?? { number: '', name: null };
  return { debtor, identity, evidence: evidenceOf(agreement), confidence, likeness: likenessOf(agreement) };
}
