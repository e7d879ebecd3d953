import { expect, it } from 'vitest';
import { TODAY } from '@/lib/domain/k1.examples';
import { addMonths } from '@/lib/domain/local-date';
import type { RiskClass } from '@/lib/domain/scorecard';
import { confirmedPolicy } from './confirmed-policy.examples';
import { deriveInput } from './derive-input';
import { flagKind } from './flag-kind';
import { isGoodPerformer } from './good-performer';
import { isNaturalPerson } from './is-natural-person';
import { type Changes, paidMonthly, plainCase } from './plain-case.examples';
import { withClass } from './with-class.examples';

const isGood = (changes: Changes, riskClass: RiskClass = 'A') => {
  const { facts, quote, at } = plainCase(changes);
  return isGoodPerformer(withClass(deriveInput(facts, quote, confirmedPolicy, at), riskClass));
};
const { goodMonthsMin } = confirmedPolicy.goals.marketing;
const customer = (months: number): Changes => ({ facts: { profile: { customerSince: addMonths(TODAY, -months) } } });

it.each<readonly [string, Changes, RiskClass, boolean]>([
  ['two years of paying early', {}, 'A', true],
  ['the same, of whom nothing else is known', { facts: { profile: null } }, 'A', true],
  ['a poor class', {}, 'D', false],
  ['paid late', { book: { settledItems: paidMonthly(20) } }, 'A', false],
  ['nothing was ever paid', { ...customer(60), book: { settledItems: [] } }, 'A', false],
  ['a customer for as long as it takes', customer(goodMonthsMin), 'A', true],
  ['a customer for a month less, whatever the books hold', customer(goodMonthsMin - 1), 'A', false],
  ['the books hold too little', { facts: { profile: null }, book: { settledItems: paidMonthly(-5, 6) } }, 'A', false],
])('a good performer: %s', (_, changes, riskClass, expected) => expect(isGood(changes, riskClass)).toBe(expected));

it.each([
  [true, 'business', true],
  [false, 'person', false],
  [null, 'person', true],
  [null, 'business', false],
  [null, null, null],
] as const)('a natural person: told %s, a %s', (told, buyerKind, expected) => {
  expect(isNaturalPerson({ ...plainCase().facts, isNaturalPerson: told, buyerKind })).toBe(expected);
});

it.each([
  ['stop', undefined, 'stop'],
  ['stop', TODAY, 'stop'],
  ['stop', addMonths(TODAY, -1), 'watch'],
  ['note', addMonths(TODAY, -1), 'note'],
  ['watch', undefined, 'watch'],
] as const)('a %s until %s is a %s', (kind, expiresOn, expected) => {
  const flag = { kind, reason: 'x', by: 'Noor', on: TODAY, ...(expiresOn && { expiresOn }) };
  expect(flagKind(flag, TODAY)).toBe(expected);
});
