import type { PolicyDocument, RuleParameters } from '@/lib/domain/policy-document';
import { parsePolicyDocument } from '@/lib/domain/policy-document.schema';
import type { PolicyObjection } from '@/lib/domain/policy-objection';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ITEM_LOGIC } from './checklist/registry';
import type { ParameterKind } from './contract';
import { numberFault } from './number-fault';
import { PREDICATES } from './rules/registry';
import { SWITCHES } from './switches';

type Asked = { readonly when: string; readonly p: RuleParameters };

const isOfKind = (value: RuleParameters[string], kind: ParameterKind): boolean =>
  kind === 'list' ? Array.isArray(value) : typeof value === (kind === 'flag' ? 'boolean' : 'number');

/** Of the parameters that a condition needs, the first that is not there or is of another kind; or one that nobody reads. */
function parameterFault({ p }: Asked, needed: Readonly<Record<string, ParameterKind>>, place: string): PolicyObjection | null {
  for (const [name, kind] of Object.entries(needed)) {
    const value = p[name];
    if (value === undefined && kind === 'flag') continue;
    if (value === undefined) return { place: `${place}.p.${name}`, fault: 'missing' };
    if (!isOfKind(value, kind)) return { place: `${place}.p.${name}`, fault: 'wrong-kind', found: String(value) };
    const fault = typeof value === 'number' ? numberFault(name, value) : null;
    if (fault) return { place: `${place}.p.${name}`, fault, found: String(value) };
  }
  for (const [name, value] of Object.entries(p)) {
    if (name in needed) continue;
    if (!SWITCHES.includes(name)) return { place: `${place}.p.${name}`, fault: 'unknown-key' };
    if (typeof value !== 'boolean') return { place: `${place}.p.${name}`, fault: 'wrong-kind', found: String(value) };
  }
  return null;
}

function conditionFault(asked: Asked, place: string): PolicyObjection | null {
  const predicate = PREDICATES.find(({ name }) => name === asked.when);
  if (!predicate) return { place: `${place}.when`, fault: 'no-such-condition', found: asked.when };
  return parameterFault(asked, predicate.parameters ?? {}, place);
}

/** Each item of the list of checks names what it looks at, and when it does not apply. */
function checklistFault({ checklist }: PolicyDocument): PolicyObjection | null {
  for (const [index, { id, checks, notApplicableIf, mayNotApplyIf = [] }] of checklist.entries()) {
    const { checks: known, circumstances } = ITEM_LOGIC[id];
    const place = `checklist.${index}`;
    const check = checks.find((name) => !Object.hasOwn(known, name));
    if (check) return { place: `${place}.checks`, fault: 'no-such-condition', found: check };
    if (notApplicableIf && !Object.hasOwn(circumstances, notApplicableIf))
      return { place: `${place}.notApplicableIf`, fault: 'no-such-condition', found: notApplicableIf };
    const circumstance = mayNotApplyIf.find((name) => !Object.hasOwn(circumstances, name));
    if (circumstance) return { place: `${place}.mayNotApplyIf`, fault: 'no-such-condition', found: circumstance };
  }
  return null;
}

/**
 * A credit policy from data of any origin, fit to be assessed by: of the right form, whole in itself, and asking only for
 * conditions that exist, with the parameters they need. The objection names the first place that is wrong.
 */
export function readPolicy(data: unknown): Result<PolicyDocument, PolicyObjection> {
  const parsed = parsePolicyDocument(data);
  if (!parsed.ok) return parsed;
  const { decision, rules } = parsed.value;
  const places = [
    ...decision.map((rule, index) => [rule, `decision.${index}`] as const),
    ...rules.map((rule, index) => [rule, `rules.${index}`] as const),
  ];
  for (const [rule, place] of places) {
    const fault = conditionFault(rule, place);
    if (fault) return fail(fault);
  }
  const wrong = checklistFault(parsed.value);
  return wrong ? fail(wrong) : ok(parsed.value);
}
