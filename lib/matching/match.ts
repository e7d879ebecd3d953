import type { Alias, DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate, Match, MatchEvidence } from '@/lib/domain/match';
import type { Sighting } from '@/lib/domain/sighting';
import { isExactLink } from './links-of';
import { normaliseName } from './normalise-name';

/** What one lookup brought up, as the store gave it. */
export interface Found {
  readonly lookup: Alias;
  readonly debtors: readonly { readonly debtor: DebtorKey; readonly identity: DebtorIdentity }[];
}

type Several = Extract<Match, { readonly kind: 'several' }>;

/** More is no choice; the search box is better. */
const MOST_CANDIDATES = 20;
/** Kinds that name one legal entity wherever they stand. */
const IDENTIFIERS: readonly MatchEvidence[] = ['registration', 'vat', 'iban'];
/** Kinds that may mean someone else: a number of another system, the domain of a whole group. */
const LOCAL: readonly MatchEvidence[] = ['number', 'domain'];
/** Kinds by which a record can be seen to name somebody else than before. */
const NAMING: readonly MatchEvidence[] = [...IDENTIFIERS, 'number', 'name'];

/** The beginning of a name is enough for those alone whose own name was cut there. */
const namedByBeginning = ({ lookup, debtors }: Found): Found => ({
  lookup,
  debtors: lookup.isCut ? debtors.filter(({ identity }) => identity.isNameCut) : debtors,
});

type Named = Found['debtors'][number];
const byNumber = (a: Named, b: Named): number => a.identity.number.localeCompare(b.identity.number, 'en', { numeric: true });

function candidatesOf(found: readonly Found[]): ReadonlyMap<DebtorKey, Candidate> {
  const candidates = new Map<DebtorKey, Candidate>();
  for (const { lookup, debtors } of found) {
    // The store's order is that of random keys: a choice that stands in another order at each import gets misclicked.
    for (const { debtor, identity } of [...debtors].sort(byNumber)) {
      const evidence = candidates.get(debtor)?.evidence ?? [];
      const added = evidence.includes(lookup.kind) ? evidence : [...evidence, lookup.kind];
      candidates.set(debtor, { debtor, identity, evidence: added });
    }
  }
  return candidates;
}

const several = (candidates: Iterable<Candidate>, because: Several['because']): Several => ({
  kind: 'several',
  candidates: [...candidates].slice(0, MOST_CANDIDATES),
  because,
});

/** A remembered link holds, unless what the page shows now names somebody else (domain.md 0, memory of a choice). */
function matchLinked(linked: Candidate, isExact: boolean, candidates: ReadonlyMap<DebtorKey, Candidate>): Match {
  const all = [...candidates.values()];
  // A person confirmed this record under this very name: only an identifier can speak against it.
  const kinds = isExact ? IDENTIFIERS : NAMING;
  const speaksAgainst = (kind: MatchEvidence) => kinds.includes(kind) && !linked.evidence.includes(kind);
  const against = all.flatMap(({ evidence }) => evidence).some(speaksAgainst);
  if (!against) return { kind: 'one', candidate: linked };
  return several([linked, ...all.filter((candidate) => candidate !== linked)], 'link-changed');
}

const hasEvidence =
  (kind: MatchEvidence) =>
  ({ evidence }: Candidate): boolean =>
    evidence.includes(kind);

/** Whether this kind of evidence, which names none of those that are left, may be passed over. */
function mayDisagree(kind: MatchEvidence, strongest: MatchEvidence, left: readonly Candidate[]): boolean {
  if (IDENTIFIERS.includes(kind)) return false;
  // The numbers are those of another system when a stronger identifier and the name agree on someone else.
  if (kind === 'number') return left.some(hasEvidence('name'));
  return kind === 'domain' || !LOCAL.includes(strongest);
}

/** Narrows down from the strongest evidence; null when what must agree does not. */
function narrow(
  candidates: readonly Candidate[],
  [strongest, ...weaker]: readonly [MatchEvidence, ...MatchEvidence[]],
): readonly Candidate[] | null {
  let left = candidates.filter(hasEvidence(strongest));
  for (const kind of weaker) {
    const agreeing = left.filter(hasEvidence(kind));
    if (agreeing.length > 0) left = agreeing;
    else if (!mayDisagree(kind, strongest, left)) return null;
  }
  return left;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.split(' ').filter((word) => word.length > 2));
  return other.split(' ').some((word) => words.has(word));
}

/**
 * Whether the only debtor left is close enough to be shown without asking. A number of another system, or the domain of a
 * group, may belong to somebody else, and a foundation is not the company of the same name.
 */
function isBelievable({ identity, evidence }: Candidate, sighting: Sighting): boolean {
  if (sighting.name === undefined || identity.name === null) return true;
  if (evidence.some((kind) => IDENTIFIERS.includes(kind))) return true;
  const [shown, known] = [normaliseName(sighting.name), normaliseName(identity.name)];
  if (evidence.includes('name')) return !shown.legalForm || !known.legalForm || shown.legalForm === known.legalForm;
  return evidence.includes('number') && sharesWord(shown.name, known.name);
}

/** Of those that bear the name, the one that bears it with the same legal form. */
function sameForm(candidates: readonly Candidate[], sighting: Sighting): readonly Candidate[] {
  const form = sighting.name === undefined ? null : normaliseName(sighting.name).legalForm;
  const same = candidates.filter(({ identity }) => form !== null && normaliseName(identity.name ?? '').legalForm === form);
  return same.length === 1 ? same : candidates;
}

/**
 * Which debtor a page shows, given what each lookup of `lookupsOf` found, in that order. An identifier goes before the name;
 * one is shown, several are a choice, and what contradicts itself is asked, never guessed (domain.md 0).
 */
export function match(sighting: Sighting, lookedUp: readonly Found[]): Match {
  const found = lookedUp.map(namedByBeginning);
  const candidates = candidatesOf(found);
  const link = found.find(({ lookup, debtors }) => lookup.kind === 'link' && debtors.length > 0);
  const linked = link?.debtors[0] && candidates.get(link.debtors[0].debtor);
  if (link && linked) return matchLinked(linked, isExactLink(link.lookup), candidates);

  const kinds = [...new Set(found.filter(({ debtors }) => debtors.length > 0).map(({ lookup }) => lookup.kind))];
  const [strongest, ...weaker] = kinds;
  if (!strongest) return { kind: 'none' };
  const left = narrow([...candidates.values()], [strongest, ...weaker]);
  if (!left) return several(candidates.values(), 'conflict');
  const [only, ...others] = sameForm(left, sighting);
  if (!only || others.length > 0) return several(left, 'homonyms');
  return isBelievable(only, sighting) ? { kind: 'one', candidate: only } : several([only], 'conflict');
}
