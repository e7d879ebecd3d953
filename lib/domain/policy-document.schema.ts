import * as z from 'zod/mini';
import { ladder } from './ladder.schema';
import type { PolicyDocument } from './policy-document';
import { policyFault } from './policy-faults';
import type { PolicyFault, PolicyObjection } from './policy-objection';
import {
  agreedTermTerms,
  approvalStep,
  behaviourWindows,
  checklistItem,
  classTable,
  confirmation,
  deskTerms,
  distressSignal,
  dunnableTerms,
  externalTerms,
  goalTerms,
  legalTerms,
  limitTerms,
  offerTerms,
  publicBuyerTerms,
  salesTerms,
  toleranceTerms,
} from './policy-parts.schema';
import { fail, ok, type Result } from './result';
import { date, days, listOf, minor, percent, predicateName, ruleIdText, text } from './schema-values.schema';
import { scorecard } from './scorecard.schema';

const parameter = z.union([z.number(), text, z.boolean(), listOf(text, 100)]);
const parameters = z.record(z.string().check(z.maxLength(60)), parameter);

const decisionRule = z.strictObject({
  id: ruleIdText,
  when: predicateName,
  outcome: z.enum(['refer', 'reject']),
  forPerson: z.optional(z.literal('refer')),
  ifUnknown: z.enum(['refer', 'no-hit']),
  p: parameters,
  says: z.array(ruleIdText).check(z.minLength(1), z.maxLength(5)),
});

const policyRule = z.strictObject({
  id: ruleIdText,
  severity: z.enum(['info', 'warn', 'block']),
  audience: z.enum(['rep', 'desk']),
  when: predicateName,
  p: parameters,
});

const policyDocument = z.strictObject({
  id: text,
  version: text,
  status: z.enum(['template', 'active']),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  timeZone: text,
  effectiveOn: z.nullable(date),
  lastReviewedOn: z.nullable(date),
  sections: listOf(z.enum(['sales-terms', 'qualification', 'collection', 'default']), 4),
  confirmations: listOf(confirmation),
  salesTerms,
  scorecard,
  classes: classTable,
  limit: limitTerms,
  starter: z.strictObject({ maxExposure: minor }),
  tolerance: toleranceTerms,
  agreedTerm: agreedTermTerms,
  publicBuyer: publicBuyerTerms,
  external: externalTerms,
  distress: listOf(distressSignal, 20),
  dunnable: dunnableTerms,
  behaviour: behaviourWindows,
  exposure: z.strictObject({
    vatIfUnknownPct: percent,
    orderHorizonDays: days,
    monthDays: z.int().check(z.minimum(1), z.maximum(31)),
    quarterDays: z.int().check(z.minimum(1), z.maximum(92)),
  }),
  assumedDueDays: days,
  validity: z.strictObject({ acceptDays: days }),
  offers: offerTerms,
  approval: listOf(approvalStep, 10),
  legal: legalTerms,
  ladder,
  desk: deskTerms,
  goals: goalTerms,
  checklist: listOf(checklistItem, 11),
  decision: listOf(decisionRule),
  rules: listOf(policyRule),
  conditions: listOf(z.enum(['CO-PAY-OVERDUE', 'CO-SETTLE', 'CO-PREPAID', 'CO-SPLIT']), 10),
});

const FAULTS: Readonly<Record<string, PolicyFault>> = {
  invalid_type: 'wrong-kind',
  invalid_union: 'wrong-kind',
  too_small: 'too-small',
  too_big: 'too-large',
  unrecognized_keys: 'unknown-key',
};

function objectionOf(issue: z.core.$ZodIssue | undefined): PolicyObjection {
  const path = [...(issue?.path ?? [])];
  const [key] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = [...path, ...(key === undefined ? [] : [key])].join('.');
  const isAbsent = issue !== undefined && issue.input === undefined;
  return { place, fault: isAbsent ? 'missing' : (FAULTS[issue?.code ?? ''] ?? 'not-allowed') };
}

/**
 * A credit policy from data of any origin; nothing of it is evaluated. The objection names the first place that is wrong.
 * Whether its conditions exist is for the policy engine to say (`readPolicy`).
 */
export function parsePolicyDocument(data: unknown): Result<PolicyDocument, PolicyObjection> {
  const parsed = policyDocument.safeParse(data, { reportInput: true });
  if (!parsed.success) return fail(objectionOf(parsed.error.issues[0]));
  const policy = parsed.data as unknown as PolicyDocument;
  const wrong = policyFault(policy);
  return wrong ? fail(wrong) : ok(policy);
}
