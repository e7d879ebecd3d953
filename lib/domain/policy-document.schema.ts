import * as z from 'zod/mini';
import type { PolicyDocument } from './policy-document';
import { fail, ok, type Result } from './result';

/** Bounds against a document that was made to hurt: no policy comes near them. */
const MAX_RULES = 300;

const id = z.string().check(z.regex(/^[A-Z]{2,4}-\d{2}$/));
const predicateName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{2,60}$/));
const text = z.string().check(z.maxLength(80));
const days = z.int().check(z.minimum(0), z.maximum(3650));
const minor = z.int().check(z.minimum(0));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const parameter = z.union([z.number(), text, z.boolean(), z.array(text).check(z.maxLength(100))]);
const parameters = z.record(z.string().check(z.maxLength(60)), parameter);

const decisionRule = z.strictObject({
  id,
  when: predicateName,
  outcome: z.enum(['refer', 'reject']),
  ifUnknown: z.enum(['refer', 'no-hit']),
  p: parameters,
  says: z.array(id).check(z.minLength(1), z.maxLength(5)),
});

const policyRule = z.strictObject({
  id,
  severity: z.enum(['info', 'warn', 'block']),
  audience: z.enum(['rep', 'desk']),
  when: predicateName,
  p: parameters,
});

const offers = z.strictObject({
  terms: z.array(z.int().check(z.minimum(1), z.maximum(365))).check(z.minLength(1), z.maxLength(20)),
  amountStep: z.int().check(z.minimum(1)),
  minAmountPct: percent,
  prepayStepPct: z.int().check(z.minimum(1), z.maximum(50)),
  maxParts: z.int().check(z.minimum(2), z.maximum(12)),
  show: z.int().check(z.minimum(1), z.maximum(10)),
  order: z.array(z.enum(['settle', 'term', 'split', 'prepay', 'amount', 'cash'])).check(z.maxLength(6)),
});

const policyDocument = z.strictObject({
  id: text,
  version: text,
  status: z.enum(['template', 'active']),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  timeZone: text,
  salesTerms: z.strictObject({ standardDays: days, newCustomerDays: days }),
  dunnable: z.strictObject({
    ignoreDaysUpTo: days,
    nextWorkingDay: z.boolean(),
    minCustomerTotal: minor,
    directDebitAfterDays: days,
  }),
  behaviour: z.strictObject({ windowDays: days, extendedWindowDays: days, minSettled: days, onTimeToleranceDays: days }),
  exposure: z.strictObject({ vatIfUnknownPct: percent }),
  assumedDueDays: days,
  offers,
  legal: z.strictObject({ largeBuyerMaxDays: days, publicMaxDays: days }),
  decision: z.array(decisionRule).check(z.maxLength(MAX_RULES)),
  rules: z.array(policyRule).check(z.maxLength(MAX_RULES)),
  conditions: z.array(z.enum(['CO-PAY-OVERDUE', 'CO-SETTLE', 'CO-PREPAID', 'CO-SPLIT'])).check(z.maxLength(10)),
});

function firstTwice(ids: readonly string[]): string | undefined {
  return ids.find((each, index) => ids.indexOf(each) !== index);
}

/** Says of one document what is wrong with it first: a place and what was found there. */
function objection({ decision, rules }: z.infer<typeof policyDocument>): string | null {
  const ruleIds = rules.map((rule) => rule.id);
  const twice = firstTwice([...ruleIds, ...decision.map((rule) => rule.id)]);
  if (twice) return `${twice}: stands in the policy twice`;
  const speechless = decision.find((rule) => !rule.says.every((each) => ruleIds.includes(each)));
  return speechless ? `${speechless.id}: speaks by a rule that is not in the policy` : null;
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  return `${[...(issue?.path ?? []), ...keys].join('.')}: ${issue?.code ?? 'invalid'}`;
}

/** A credit policy from data of any origin. The error names the first place that is wrong; it is for whoever wrote the file. */
export function parsePolicyDocument(data: unknown): Result<PolicyDocument, string> {
  const parsed = policyDocument.safeParse(data);
  if (!parsed.success) return fail(describeIssue(parsed.error.issues[0]));
  const wrong = objection(parsed.data);
  return wrong ? fail(wrong) : ok(parsed.data as unknown as PolicyDocument);
}
