import { Random } from '@/tests/support/books/random';
import { type ListedCompany, madeUpCompanies } from './made-up-companies';
import { otherSpelling } from './other-spellings';

/** Companies that are searched for, those among which, and who is who. */
export interface MatchSet {
  readonly label: string;
  readonly entities: readonly ListedCompany[];
  readonly queries: readonly ListedCompany[];
  /** Query id → the entities that it is; nobody when it is not among them. */
  readonly truth: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One in so many that are searched for is not there; of those of a group, whose other members are, fewer. */
const ABSENT = 10;
const ABSENT_OF_GROUP = 60;
/** Of one in so many a list does not know the site that it has; where others of its group have the same, only theirs is found by it. */
const WITHOUT_SITE = 20;

/** Invented companies, and how others write them. */
export function madeUpSet(size: number, queryCount: number, seed: number): MatchSet {
  const random = new Random(seed);
  const entities: ListedCompany[] = [];
  const queries: ListedCompany[] = [];
  const truth = new Map<string, ReadonlySet<string>>();
  const every = Math.max(1, Math.floor(size / queryCount));
  for (const company of madeUpCompanies(size, random)) {
    const isAsked = random.isOneIn(every);
    const isAbsent = isAsked && random.isOneIn(company.isOfGroup ? ABSENT_OF_GROUP : ABSENT);
    const { id, name, website, city, country } = company;
    if (!isAbsent) entities.push({ id, name, website: random.isOneIn(WITHOUT_SITE) ? '' : website, city, country });
    if (!isAsked) continue;
    const query = otherSpelling(company, `Q${id}`, random);
    queries.push(query);
    truth.set(query.id, new Set(isAbsent ? [] : [id]));
  }
  return { label: `${size} invented`, entities, queries, truth };
}
