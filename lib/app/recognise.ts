import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate, Match, MatchEvidence } from '@/lib/domain/match';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Sighting } from '@/lib/domain/sighting';
import { domainsOf } from '@/lib/matching/domains-of';
import { evidenceOf, likenessOf } from '@/lib/matching/evidence-of';
import { lookupsOf } from '@/lib/matching/lookups-of';
import { match } from '@/lib/matching/match';
import { decide, type Likely, likely } from '@/lib/matching/scoring/decide';
import { whoOf } from '@/lib/matching/who';
import { debtorsByAliases } from '@/lib/store/debtors';
import { positionsOf, sourcesOf } from './book-positions';
import { lookUp } from './look-up';
import { searchNames } from './search-names';

/** Who a page shows, and what the book holds of each who may be meant. */
export interface Recognised {
  readonly match: Match;
  readonly positions: ReadonlyMap<DebtorKey, BookPosition>;
}

type Known = ReadonlyMap<DebtorKey, BookPosition>;

/** By these alone somebody else may be meant: the index of names is asked too. */
const BY_NAME: readonly MatchEvidence[] = ['name', 'domain'];
/** Each costs a read of the book; one less likely is never shown. */
const MOST_READ = 12;
const HARDLY = 0.005;

const isByName = (candidates: readonly Candidate[]): boolean =>
  candidates.every(({ evidence }) => evidence.every((kind) => BY_NAME.includes(kind)));

/** Confirmed links and identifiers decide; where there are none, name, place and domain do, as far as they are sure. */
export async function recognise(book: Book, sighting: Sighting, origin: string): Promise<Recognised> {
  const { found, positions } = await lookUp(book, lookupsOf(sighting, origin, sourcesOf(book)));
  const matched = match(sighting, found);
  if (matched.kind === 'one' && !isByName([matched.candidate])) return { match: matched, positions };
  if (matched.kind === 'several' && (matched.because === 'link-changed' || !isByName(matched.candidates)))
    return { match: matched, positions };
  return (await recogniseByName(book, sighting)) ?? { match: matched, positions };
}

/** Null where the index knows nobody like that, or is not made yet. */
async function recogniseByName(book: Book, sighting: Sighting): Promise<Recognised | null> {
  const { name, postcode, city, country, phone } = sighting;
  const who = whoOf({ name, domains: domainsOf(sighting), postcode, city, country, phone });
  const ranked = await searchNames(book.lead.company, who);
  const worth = likely(ranked).filter(({ confidence }) => confidence >= HARDLY);
  const { inBook, positions } = await resolve(book, worth.slice(0, MOST_READ));
  const decision = decide(inBook);
  if (decision.kind === 'none') return null;
  if (decision.kind === 'one') return { match: { kind: 'one', candidate: shown(decision.candidate, positions) }, positions };
  const candidates = decision.candidates.map((candidate) => shown(candidate, positions));
  return { match: { kind: 'several', candidates, because: decision.because }, positions };
}

/** The debtors of the book behind numbers of the index, each once, still the likeliest first. */
async function resolve(book: Book, ranked: readonly Likely[]): Promise<{ inBook: readonly Likely[]; positions: Known }> {
  const numbers = ranked.map(({ known }) => ({ kind: 'number', value: known.debtor }) as const);
  const debtors = (await debtorsByAliases(book.lead.company, numbers)).map(([debtor]) => debtor);
  const positions = await positionsOf(
    book,
    debtors.filter((debtor) => debtor !== undefined),
  );
  const once = new Map<DebtorKey, Likely>();
  for (const [at, each] of ranked.entries()) {
    const key = debtors[at]?.key;
    if (key && positions.has(key) && !once.has(key)) once.set(key, { ...each, known: { ...each.known, debtor: key } });
  }
  return { inBook: [...once.values()], positions };
}

function shown({ known, agreement, confidence }: Likely, positions: Known): Candidate {
  const debtor = known.debtor as DebtorKey;
  const identity = positions.get(debtor)?.position.identity ?? { number: '', name: null };
  return { debtor, identity, evidence: evidenceOf(agreement), confidence, likeness: likenessOf(agreement) };
}
