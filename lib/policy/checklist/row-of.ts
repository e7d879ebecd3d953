import { type AnswerRules, answerFault } from '@/lib/domain/checklist/answer-fault';
import type { CheckResult } from '@/lib/domain/checklist/check-result';
import type { ChecklistRecord } from '@/lib/domain/checklist/checklist-record';
import type { ChecklistRow, CheckState } from '@/lib/domain/checklist/checklist-view';
import type { ItemAnswer } from '@/lib/domain/checklist/item-answer';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { ChecklistItem } from '@/lib/domain/policy-parts';
import type { Role } from '@/lib/domain/role';
import { numberParameter } from '../number-parameter';
import type { ItemCase } from './contract';
import { type FromData, fromData } from './from-data';

/** All but those who have nothing to do with granting credit. */
const GRANTING: readonly Role[] = ['sales', 'collector', 'collector_senior', 'credit_manager', 'finance', 'cfo'];

/** By the rule that says so (CHK-02); a policy without it still asks for a reason. */
const MIN_REASON = 10;

function minReasonOf({ rules }: PolicyDocument): number {
  const rule = rules.find(({ when }) => when === 'notApplicableWithoutReason');
  return rule ? numberParameter(rule.p, 'minChars') : MIN_REASON;
}

function rulesOf({ item, policy }: ItemCase, { state, mayBeNotApplicable }: FromData): AnswerRules {
  return {
    answerableBy: item.by ?? GRANTING,
    mayBeNotApplicable,
    isContradicted: state === 'auto_fail',
    needsEvidence: state === 'open' && item.needsEvidence === true,
    minReason: minReasonOf(policy),
  };
}

const endOf = ({ on }: ItemAnswer, { validDays }: ChecklistItem): LocalDate | null =>
  validDays > 0 ? addDays(on, validDays) : null;

/** What the data only said after a person answered, that person did not know. */
const isNews = (checks: readonly CheckResult[], { on }: ItemAnswer): boolean =>
  checks.some(({ is, asOf }) => is === 'fails' && asOf !== undefined && asOf > on);

function stands(answer: ItemAnswer, { item, term, at }: ItemCase, rules: AnswerRules, { state, checks }: FromData): boolean {
  if (answer.isConfirmation) return answer.on <= at.today && state === 'auto_ok';
  const until = endOf(answer, item);
  if (answer.on > at.today || (until !== null && until < at.today)) return false;
  // What was approved for a term is not approved for a longer one.
  if (item.id === 'C06' && answer.termDays !== undefined && answer.termDays < term.days) return false;
  return !isNews(checks, answer) && answerFault(answer, answer.role, rules) === null;
}

function proposalOf(input: ItemCase, rules: AnswerRules, { earlier }: ChecklistRecord, data: FromData): ItemAnswer | null {
  const { item } = input;
  if (!item.scope.includes('customer') || item.validDays === 0) return null;
  const fits = (answer: ItemAnswer) => answer.item === item.id && stands(answer, input, rules, data);
  return earlier.findLast(fits) ?? null;
}

/** One item: what the data say of it, and what people said (domain.md 1.6). An answer that may not be given does not count. */
export function rowOf(input: ItemCase, record: ChecklistRecord): ChecklistRow {
  const { item } = input;
  const data = fromData(input);
  const rules = rulesOf(input, data);
  const ofItem = (each: { readonly item: string }) => each.item === item.id;
  const answer = record.answers.filter(ofItem).findLast((each) => stands(each, input, rules, data)) ?? null;
  const state: CheckState = answer?.state ?? data.state;
  const proposal = state === 'open' ? proposalOf(input, rules, record, data) : null;
  return {
    ...rules,
    item: item.id,
    state,
    isAutomatic: data.state === 'auto_ok' || data.state === 'na',
    checks: data.checks,
    circumstance: data.circumstance,
    answer,
    proposal,
    holdsUntil: answer && !answer.isConfirmation ? endOf(answer, item) : data.holdsUntil,
    proposalHoldsUntil: proposal && endOf(proposal, item),
    assignment: record.assignments.findLast(ofItem) ?? null,
  };
}
