import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import { dateInZone, type LocalDate } from '@/lib/domain/local-date';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { applyDisputes } from '@/lib/domain/record/apply-disputes';
import { type ArrangementStanding, arrangementStanding } from '@/lib/domain/record/arrangement-standing';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import type { KnownPayments } from '@/lib/domain/record/paid-since';
import { sourceAsOf } from './source-as-of';

export interface StandingInput {
  /** In one currency, the company's where there is a rate. */
  readonly known: BookPosition;
  readonly record: DebtorRecord;
  readonly company: CompanySettings;
  readonly policy: PolicyDocument;
}

/** The day until which payments are known: that of the source that leads, or of a statement of the bank that is newer. */
function paymentsKnownUntil([lead, ...others]: BookPosition['sources'], company: CompanySettings): LocalDate {
  const statements = others.filter(({ about }) => about?.listing === 'payments');
  const days = [lead, ...statements].flatMap((each) => {
    const asOf = sourceAsOf(each, company);
    return asOf ? [dateInZone(asOf, company.timeZone)] : [];
  });
  return days.sort().at(-1) ?? dateInZone(lead.startedAt, company.timeZone);
}

/** What the book tells of payments, for what people agreed. */
export function knownPayments({ position, sources }: BookPosition, company: CompanySettings): KnownPayments {
  const { openItems, settledItems } = position;
  return { openItems, settledItems, until: paymentsKnownUntil(sources, company) };
}

/** How each arrangement of a debtor stands by the book; insolvency is told by the registers, which are asked elsewhere. */
export function arrangementStandings(input: StandingInput & { readonly at: At }): readonly ArrangementStanding[] {
  const { known, record, company, policy, at } = input;
  if (record.arrangements.length === 0) return [];
  const position = applyDisputes(known.position, record.disputes, at.today, policy.desk.dispute);
  const background = { ...knownPayments({ ...known, position }, company), hasInsolvencySignal: false };
  return record.arrangements.map((each) => arrangementStanding(each, background, policy.desk.arrangement));
}
