import type { At } from '@/lib/domain/assessment';
import type { Position } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import type { ExternalFacts, Facts } from '@/lib/domain/facts';
import { addMonths, dateInZone, type Instant } from '@/lib/domain/local-date';
import { alignRecord } from '@/lib/domain/team/align-record';
import { hasLegalPersonForm } from '@/lib/matching/has-legal-person-form';
import { arrangementStandings } from './arrangement-standings';
import { gatherBookFacts } from './gather-book-facts';
import type { GatherInput } from './gather-input';
import { gatherPortfolio } from './gather-portfolio';
import { gatherProfile } from './gather-profile';
import { gatherRecorded } from './gather-recorded';
import { withRecorded } from './with-recorded';

/** LAW-06: a company grows; what somebody knew of its size is asked again after a year. */
const ANSWER_HOLDS_MONTHS = 12;

/**
 * All that is known of a debtor, for `assess`. What no source delivers yet is null: unknown, not none.
 */
export function gatherFacts(told: GatherInput): Facts {
  const { known, conversion, company, answer, at, record } = told;
  const { position, sources } = known;
  const input = { ...told, record: alignRecord(record, position) };
  const standings = arrangementStandings(input);
  const { currency, timeZone, isSme, vatRatePct } = company;
  return {
    debtor: position.debtor,
    company: { currency, timeZone, isSme, vatRatePct },
    book: gatherBookFacts(withRecorded(input, standings), company),
    ...(conversion && { conversion }),
    buyerSize: answer && holds(answer.at, company, at) ? answer.buyerSize : position.buyerSize,
    buyerKind: position.buyerKind,
    isNaturalPerson: isNaturalPerson(position),
    identity: null,
    insolvency: null,
    external: externalFacts(position),
    guarantees: null,
    deposits: null,
    profile: gatherProfile(position, input.record),
    portfolio: gatherPortfolio(sources[0], input.frequent),
    ...gatherRecorded(input, standings),
  };
}

function holds(answeredAt: Instant, { timeZone }: CompanySettings, { today }: At): boolean {
  return today <= addMonths(dateInZone(answeredAt, timeZone), ANSWER_HOLDS_MONTHS);
}

/** What the books say goes before the name. A name alone never makes anyone a person, for it may leave its legal form out. */
function isNaturalPerson({ buyerKind, identity }: Position): boolean | null {
  if (buyerKind !== null) return buyerKind === 'person';
  return identity.name !== null && hasLegalPersonForm(identity.name) ? false : null;
}

function externalFacts({ external }: Position): ExternalFacts | null {
  return external ? { ...external, change90: external.change90 ?? null } : null;
}
