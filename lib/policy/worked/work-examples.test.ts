import { describe, expect, it } from 'vitest';
import { addDays, instant, localDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { PolicyDocument, PolicyRule } from '@/lib/domain/policy-document';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { predicateNamed } from '../prepared-policy';
import { PREDICATES } from '../rules/registry';
import { SITUATIONS } from './situations';
import { workExamples } from './work-examples';

const AT = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const { rules, decision } = confirmedPolicy;

function work(asked: PolicyRule | (typeof decision)[number], policy: PolicyDocument = confirmedPolicy, at = AT) {
  const speaks =
    rules.find(({ id }) => id === asked.id) ?? rules.find(({ when }) => when === asked.when) ?? (rules[0] as PolicyRule);
  return workExamples({ asked, speaks, decides: null }, policy, at);
}
const outcomes = (asked: PolicyRule | (typeof decision)[number]) => work(asked).map(({ outcome }) => outcome.is);
const all = [...decision, ...rules].map((rule) => [`${rule.id} ${rule.when}`, rule] as const);

describe('worked examples', () => {
  it('are there for every condition, and for nothing else', () => {
    expect(Object.keys(SITUATIONS).sort()).toEqual(PREDICATES.map(({ name }) => name).sort());
  });

  it.each(all)('of %s show it speak', (_, rule) => {
    expect(outcomes(rule)).toContain('hit');
    expect(outcomes(rule)).not.toContain('unknown');
  });

  it('show it on any day of the week, and around New Year', () => {
    const days = Array.from({ length: 12 }, (_, day) => addDays(localDate('2026-12-23'), day));
    const silent = days.flatMap((today) =>
      all
        .filter(([, rule]) => !work(rule, confirmedPolicy, { ...AT, today }).some(({ outcome }) => outcome.is === 'hit'))
        .map(([name]) => `${today} ${name}`),
    );
    expect(silent).toEqual([]);
  });

  const numbered = all.flatMap(([name, rule]) =>
    Object.entries(predicateNamed(rule.when).parameters ?? {})
      .filter(([, kind]) => kind === 'number')
      .map(([parameter]) => [`${name} ${parameter}`, rule, parameter] as const),
  );
  it.each(numbered)('turn when %s is typed', (_, rule, parameter) => {
    const shown = JSON.stringify(work(rule));
    const others = [0, 1_000_000_00].map((value) => JSON.stringify(work({ ...rule, p: { ...rule.p, [parameter]: value } })));
    expect(others.some((other) => other !== shown)).toBe(true);
  });

  it('follow the rest of the policy too', () => {
    const rule = rules.find(({ id }) => id === 'TRM-02') as PolicyRule;
    const { classes } = confirmedPolicy;
    const generous = { ...confirmedPolicy, classes: { ...classes, B: { ...classes.B, maxDays: 60 } } };
    expect(work(rule).map(({ outcome }) => outcome.is)).toEqual(['pass', 'hit', 'pass']);
    expect(work(rule, generous).map(({ outcome }) => outcome.is)).toEqual(['pass', 'pass', 'pass']);
  });

  it('are in the currency of the policy, and the same each time', () => {
    const rule = rules.find(({ id }) => id === 'OVD-02') as PolicyRule;
    const yen = { ...confirmedPolicy, currency: 'JPY' as CurrencyCode };
    expect(work(rule, yen)[0]?.said[0]?.fields.amount).toEqual({ kind: 'money', money: { minor: 900, currency: 'JPY' } });
    expect(work(rule)).toEqual(work(rule));
  });
});
