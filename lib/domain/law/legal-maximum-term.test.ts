import { describe, expect, it } from 'vitest';
import { legalMaximumTerm } from './legal-maximum-term';

describe('legalMaximumTerm', () => {
  const TERMS = { largeBuyerMaxDays: 30, publicMaxDays: 30, publicJustifiedMaxDays: 60 };
  const parties = { buyerKind: 'business', buyerSize: 'large', isSme: true, isExceptionJustified: false } as const;
  it.each([
    ['a large company that buys from an SME', {}, { days: 30, because: 'large-buyer' }],
    ['a large company, and we are one too', { isSme: false }, null],
    ['a large company, and our size is not known', { isSme: null }, null],
    ['another company', { buyerSize: 'other' }, null],
    ['a company whose size nobody told', { buyerSize: null }, null],
    ['a public body', { buyerKind: 'public', buyerSize: null, isSme: false }, { days: 30, because: 'public-buyer' }],
    ['a public body with a reason', { buyerKind: 'public', isExceptionJustified: true }, { days: 60, because: 'public-buyer' }],
    ['a reason that is no public body’s', { isExceptionJustified: true }, { days: 30, because: 'large-buyer' }],
    ['a buyer of whom nobody told anything', { buyerKind: null, buyerSize: null }, null],
  ] as const)('%s', (_, more, expected) => {
    expect(legalMaximumTerm({ ...parties, ...more }, { ...TERMS, publicMaxDays: 30 })).toEqual(expected);
  });
  it('follows the parameters', () => {
    const other = { largeBuyerMaxDays: 45, publicMaxDays: 31, publicJustifiedMaxDays: 61 };
    expect(legalMaximumTerm(parties, other)?.days).toBe(45);
    expect(legalMaximumTerm({ ...parties, buyerKind: 'public' }, other)?.days).toBe(31);
  });
});
