import type { Assessment } from '../assessment';
import type { Facts } from '../facts';
import type { LocalDate } from '../local-date';
import type { OpenItem, SettledItem } from '../open-item';
import { stableHash } from '../stable-hash';
import type { ScoreCause } from './score-cause';

/**
 * An open item as far as it has to be known again: a hash of its id, what is open of it in minor units, its due date in days since 1970. There
 * are very many of them, so that a date is no text here.
 */
export type KeptItem = readonly [id: number, open: number, dueDay: number | null];

/** What a score and a verdict rested on, as little as tells afterwards which part of it moved. Holds no name, number or figure of a bureau. */
export interface ScoreInputs {
  readonly open: readonly KeptItem[];
  /** Null: no source tells what was paid. */
  readonly settled: { readonly count: number; readonly last: LocalDate | null } | null;
  /** A hash of `PRINT_CHARS` characters per entry of `PRINTS`, one after the other. */
  readonly prints: string;
}

const PRINT_CHARS = 8;

interface Print {
  readonly cause: ScoreCause;
  of(facts: Facts, assessment: Pick<Assessment, 'policyVersion' | 'lifts'>): unknown;
}

const DAY_MS = 86_400_000;
const dueDay = ({ dueOn }: OpenItem): number | null => (dueOn === null ? null : Date.parse(dueOn) / DAY_MS);

const isOnAccount = ({ kind }: OpenItem): boolean => kind === 'payment-on-account';
const idOf = ({ id, partOf }: OpenItem): string => partOf ?? id;

/** In the order of their hashes: a next one is added at the end. */
const PRINTS: readonly Print[] = [
  { cause: 'payment', of: ({ book }) => book?.openItems.filter(isOnAccount).map(({ id, open, booked }) => [id, booked ?? open]) },
  { cause: 'rating', of: ({ external }) => external && [external.value, external.change90, external.on] },
  { cause: 'dispute', of: ({ book }) => disputesOf(book?.openItems ?? [], book?.settledItems ?? []) },
  { cause: 'promise', of: ({ promises, arrangement }) => [promises, arrangement] },
  { cause: 'collection', of: ({ desk }) => desk?.collection?.isHandingOver ?? false },
  { cause: 'flag', of: ({ flags }) => flags },
  { cause: 'limit', of: (facts) => [facts.personalLimit, facts.limitDecision, booked(facts, facts.book?.creditLimit)] },
  { cause: 'order', of: (facts) => booked(facts, facts.book?.openOrders) },
  {
    cause: 'customer',
    of: ({ profile, buyerSize, buyerKind, isNaturalPerson, identity, insolvency, group }) => [
      profile,
      buyerSize,
      buyerKind,
      isNaturalPerson,
      identity,
      insolvency,
      group,
    ],
  },
  { cause: 'policy', of: (_, { policyVersion }) => policyVersion },
  { cause: 'data-age', of: (_, { lifts }) => lifts.some(({ by }) => by === 'data') },
  { cause: 'portfolio', of: ({ portfolio }) => [portfolio?.daysLate, portfolio?.onTimePct] },
  { cause: 'rates', of: ({ conversion }) => conversion },
];

/** What was converted is another amount every day; that its rate moved is told by itself. */
function booked<T>({ conversion }: Facts, amount: T): T | null {
  return conversion ? null : amount;
}

function disputesOf(open: readonly OpenItem[], settled: readonly SettledItem[]): unknown {
  const disputed = open.flatMap((item) => (item.dispute ? [[idOf(item), item.dispute.state, item.booked ?? item.open]] : []));
  return [disputed, settled.filter(({ wasDisputed }) => wasDisputed).map(({ id }) => id)];
}

/** Of an item of which a part is contested both parts together: a dispute is no invoice. */
function keptItems(items: readonly OpenItem[]): readonly KeptItem[] {
  const kept = new Map<string, KeptItem>();
  for (const item of items) {
    if (isOnAccount(item)) continue;
    const id = idOf(item);
    const [hash, open] = kept.get(id) ?? [Number.parseInt(stableHash(id), 16), 0];
    // Another day's rate is no payment.
    kept.set(id, [hash, open + (item.booked ?? item.open).minor, dueDay(item)]);
  }
  return [...kept.values()].sort(([one], [other]) => one - other);
}

function settledOf(settled: readonly SettledItem[] | null): ScoreInputs['settled'] {
  if (settled === null) return null;
  const last = settled.reduce<LocalDate | null>(
    (latest, { settledOn }) => (latest && latest > settledOn ? latest : settledOn),
    null,
  );
  return { count: settled.length, last };
}

/** What an assessment rested on. */
export function scoreInputs(facts: Facts, assessment: Pick<Assessment, 'policyVersion' | 'lifts'>): ScoreInputs {
  return {
    open: keptItems(facts.book?.openItems ?? []),
    settled: settledOf(facts.book?.settledItems ?? null),
    prints: PRINTS.map((print) => stableHash(print.of(facts, assessment))).join(''),
  };
}

/** Of which causes the hashes differ. One that an older version did not keep yet is not taken for moved. */
export function movedPrints(before: string, after: string): readonly ScoreCause[] {
  return PRINTS.flatMap(({ cause }, at) => {
    const [was, is] = [before, after].map((prints) => prints.slice(at * PRINT_CHARS, (at + 1) * PRINT_CHARS));
    return was === is || !was ? [] : [cause];
  });
}
