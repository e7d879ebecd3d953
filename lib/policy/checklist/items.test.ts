import { describe, expect, it } from 'vitest';
import { cents, invoice } from '@/lib/domain/k1.examples';
import { addDays, instant } from '@/lib/domain/local-date';
import { defaultPolicy } from '../default-policy';
import { paidMonthly } from '../plain-case.examples';
import { ago, asked, itemOf, listOf, rowIn } from './connected.examples';

const late = [invoice('F-1', 900, ago(12))];

describe('C01, billing data', () => {
  it('is answered by registers and check digits, for as long as the first of them holds', () => {
    expect(itemOf('C01')).toEqual(['auto_ok']);
    const view = listOf({ checks: { register: asked('KvK', 40), vies: asked('VIES', 3) } });
    expect(rowIn(view, 'C01').holdsUntil).toBe(addDays(ago(40), 90));
  });

  it('needs each of what it looks at', () => {
    expect(itemOf('C01', { checks: { register: null } })).toEqual(['open', 'unknown registerActivePerCountry']);
    expect(itemOf('C01', { checks: { register: asked('KvK', 91) } })).toEqual(['open', 'unknown registerActivePerCountry']);
    expect(itemOf('C01', { checks: { register: asked('KvK', -1) } })).toEqual(['open', 'unknown registerActivePerCountry']);
    expect(itemOf('C01', { checks: { vies: null } })).toEqual(['open', 'unknown viesValid']);
    expect(itemOf('C01', { checks: { hasInvoiceAddress: false } })).toEqual(['open', 'unknown invoiceAddress']);
    expect(itemOf('C01', { facts: { profile: { iban: null } } })).toEqual(['open', 'unknown ibanChecksum']);
    expect(itemOf('C01', { facts: { profile: { vatId: null } } })).toEqual(['open', 'unknown vatChecksum']);
    expect(itemOf('C01', { facts: { profile: null } })[0]).toBe('open');
  });

  it('fails where something contradicts it, however old', () => {
    const ended = { profile: { registerEndedOn: ago(400) } };
    expect(itemOf('C01', { facts: ended, checks: { register: asked('KvK', 300) } })).toContain('fails registerActivePerCountry');
    expect(itemOf('C01', { facts: { profile: { nameSimilarity: 0.8499 } } })).toEqual(['auto_fail', 'fails nameMatches']);
    expect(itemOf('C01', { facts: { identity: 'contradicted' } })).toEqual(['auto_fail', 'fails nameMatches']);
    expect(itemOf('C01', { facts: { profile: { vatId: 'NL123456789B90' } } })).toEqual(['auto_fail', 'fails vatChecksum']);
    expect(itemOf('C01', { facts: { profile: { isVatActive: false } } })).toEqual(['auto_fail', 'fails viesValid']);
    expect(itemOf('C01', { facts: { profile: { iban: 'NL91ABNA0417164301' } } })).toEqual(['auto_fail', 'fails ibanChecksum']);
  });

  it('compares no name where VIES hides it, and asks an order number only where the buyer needs one', () => {
    const hidden = { ...asked('VIES'), isNameHidden: true };
    expect(itemOf('C01', { facts: { profile: { nameSimilarity: null } }, checks: { vies: hidden } })).toEqual(['auto_ok']);
    expect(itemOf('C01', { facts: { profile: { nameSimilarity: null } } })).toEqual(['open', 'unknown nameMatches']);
    const required = (number: string | null) => ({ checks: { purchaseOrder: { isRequired: true, number } } });
    expect(itemOf('C01', required(null))).toEqual(['open', 'unknown poReferenceIfRequired']);
    expect(itemOf('C01', required('PO-88'))).toEqual(['auto_ok']);
    expect(itemOf('C01', { checks: { purchaseOrder: null } })).toEqual(['open', 'unknown poReferenceIfRequired']);
  });

  it('never is not applicable', () => expect(rowIn(listOf(), 'C01').mayBeNotApplicable).toBe(false));
});

describe('C02, internal sources', () => {
  it('is answered by a fresh book, behaviour, disputes and promises, for this deal alone', () => {
    expect(itemOf('C02')).toEqual(['auto_ok']);
    expect(rowIn(listOf(), 'C02').holdsUntil).toBeNull();
  });

  it('takes the age that DR-12 takes, and each of the four', () => {
    expect(itemOf('C02', { provenance: { asOf: instant('2026-09-01T10:00:00Z') } })).toEqual([
      'auto_fail',
      'fails openItemsFresh',
    ]);
    expect(itemOf('C02', { book: { settledItems: null } })).toEqual(['open', 'unknown behaviourComputed']);
    expect(itemOf('C02', { checks: { areDisputesRead: null } })).toEqual(['open', 'unknown disputesRead']);
    expect(itemOf('C02', { facts: { promises: null } })).toEqual(['open', 'unknown promisesRead']);
    expect(itemOf('C02', { book: null })[0]).toBe('open');
  });

  it('does not apply to a prospect, and a person says so', () => {
    expect(rowIn(listOf(), 'C02').mayBeNotApplicable).toBe(false);
    const prospect = rowIn(listOf({ book: { openItems: [], settledItems: [] } }), 'C02');
    expect(prospect).toMatchObject({ state: 'auto_ok', mayBeNotApplicable: true, circumstance: 'noHistory' });
    expect(rowIn(listOf({ book: null }), 'C02')).toMatchObject({ mayBeNotApplicable: true, circumstance: null });
  });
});

describe('C03, external sources', () => {
  it('is answered by a rating of 90 days, an insolvency check of 7 and a register of 30', () => {
    const external = (days: number) => ({ external: { value: 80, change90: 0, on: ago(days) } });
    const both = (insolvency: number, register: number) => ({
      insolvencyRegister: asked('CIR', insolvency),
      register: asked('KvK', register),
    });
    expect(itemOf('C03', { facts: external(90), checks: both(7, 30) })).toEqual(['auto_ok']);
    expect(itemOf('C03', { facts: external(91), checks: both(7, 30) })).toEqual(['open', 'unknown externalRatingFresh']);
    expect(itemOf('C03', { checks: both(8, 30) })).toEqual(['open', 'unknown insolvencyChecked']);
    expect(itemOf('C03', { checks: both(7, 31) })).toEqual(['open', 'unknown registerChecked']);
    expect(itemOf('C03', { facts: { insolvency: null } })).toEqual(['open', 'unknown insolvencyChecked']);
  });

  it('fails on an insolvency, asked or not', () => {
    expect(itemOf('C03', { facts: { insolvency: 'bankrupt' } })).toEqual(['auto_fail', 'fails insolvencyChecked']);
    const unasked = { facts: { insolvency: 'bankrupt' as const }, checks: { insolvencyRegister: null } };
    expect(itemOf('C03', unasked)).toEqual(['auto_fail', 'fails insolvencyChecked']);
  });

  it('is set aside by the data for a company with 2,500 at stake and the insolvency register of 30 days', () => {
    const small = (euros: number, days = 30) => ({
      quote: { total: cents(euros) },
      facts: { external: null },
      checks: { insolvencyRegister: asked('CIR', days) },
    });
    expect(rowIn(listOf(small(2500)), 'C03')).toMatchObject({ state: 'na', circumstance: 'smallDeal', answer: null });
    expect(itemOf('C03', small(2500.01))[0]).toBe('open');
    expect(itemOf('C03', small(2500, 31))[0]).toBe('open');
    const person = { ...small(2500), facts: { external: null, isNaturalPerson: true } };
    expect(itemOf('C03', person)[0]).toBe('open');
    expect(itemOf('C03', { ...small(2500), facts: { external: null, isNaturalPerson: null } })[0]).toBe('open');
    expect(rowIn(listOf({ ...small(2500), checks: {}, facts: { external: null, insolvency: null } }), 'C03')).toMatchObject({
      state: 'open',
      mayBeNotApplicable: false,
    });
  });

  it('does not apply to a deal that is prepaid, and a person says so', () => {
    const prepaid = listOf({ quote: { term: { days: -1 } }, facts: { external: null, isNaturalPerson: true } });
    expect(rowIn(prepaid, 'C03')).toMatchObject({ state: 'open', mayBeNotApplicable: true, circumstance: 'dealPrepaid' });
  });
});

describe('C04, customer score', () => {
  it('is answered by a score that rests on enough', () => {
    expect(itemOf('C04')).toEqual(['auto_ok']);
    const unrated = { facts: { external: null }, book: { settledItems: [] } };
    expect(itemOf('C04', unrated)).toEqual(['auto_fail', 'fails scorePresent', 'fails isRated']);
    expect(rowIn(listOf(unrated), 'C04').mayBeNotApplicable).toBe(false);
  });

  it('is set aside by the data for starter credit (domain.md 2.16, case 1)', () => {
    const starter = {
      facts: { external: null },
      book: { settledItems: [], creditLimit: null },
      quote: { total: cents(500), term: { days: 14 } },
    };
    expect(rowIn(listOf(starter), 'C04')).toMatchObject({ state: 'na', circumstance: 'starter' });
  });
});

describe('C05, who pulls the strings', () => {
  it('is for a person where the customer is one of the largest, by rank or by share', () => {
    expect(itemOf('C05')).toEqual(['open', 'unknown decisionMakerNamed', 'unknown signatoryChecked', 'unknown parentKnown']);
    const share = {
      facts: { portfolio: { receivables: cents(1000) } },
      checks: { salesRank: 40 },
    };
    expect(itemOf('C05', { ...share, book: { openItems: late } })[0]).toBe('open');
    expect(rowIn(listOf({ ...share, book: { openItems: late } }), 'C05').mayBeNotApplicable).toBe(false);
  });

  it('is set aside by the data where it is not; where nobody knows, a person says so', () => {
    expect(rowIn(listOf({ checks: { salesRank: 11 } }), 'C05')).toMatchObject({ state: 'na', circumstance: 'notMajorCustomer' });
    expect(rowIn(listOf({ checks: { salesRank: null } }), 'C05')).toMatchObject({ state: 'open', mayBeNotApplicable: true });
  });
});

describe('C06, an extension of the term', () => {
  const term = (days: number) => ({ quote: { term: { days } } });

  it('does not apply within the standard term', () => {
    expect(rowIn(listOf(term(30)), 'C06')).toMatchObject({ state: 'na', circumstance: 'termWithinStandard' });
  });

  it('needs an approval of this term by the credit manager', () => {
    expect(itemOf('C06', term(45))).toEqual(['open', 'unknown extensionApproved']);
    const approved = (days: number) => ({ ...term(45), checks: { termApproval: { days, by: 'Noor', on: ago(1) } } });
    expect(itemOf('C06', approved(45))).toEqual(['auto_ok']);
    expect(itemOf('C06', approved(44))).toEqual(['open', 'unknown extensionApproved']);
    expect(rowIn(listOf(term(45)), 'C06')).toMatchObject({ answerableBy: ['credit_manager'], mayBeNotApplicable: false });
  });

  it('takes the term after the legal cut', () => {
    expect(itemOf('C06', { ...term(60), facts: { buyerSize: 'large' } })).toEqual(['na', 'unknown extensionApproved']);
  });
});

describe('C07, high risk pays sooner', () => {
  const risky = (days: number) => ({
    facts: { external: { value: 5, change90: -30, on: ago(1) } },
    book: { settledItems: paidMonthly(45) },
    quote: { term: { days } },
  });

  it('does not apply to the classes A to C', () => {
    expect(rowIn(listOf(), 'C07')).toMatchObject({ state: 'na', circumstance: 'classAtoC' });
  });

  it('holds the term against what the class may have', () => {
    expect(listOf(risky(30)).rows[6]?.checks[0]).toMatchObject({ is: 'fails', value: { kind: 'days', days: 30 } });
    expect(itemOf('C07', risky(30))[0]).toBe('auto_fail');
    expect(itemOf('C07', risky(-1))).toEqual(['auto_ok']);
  });

  it('takes no debtor for a low risk of whom nobody knows it', () => {
    const unrated = { facts: { external: null }, book: { settledItems: [] } };
    expect(itemOf('C07', unrated)[0]).toBe('auto_fail');
  });
});

describe('C08, early action', () => {
  const held = { dunning: { done: [], counterpartRole: null, salesWillCall: false, isOnHold: true } };

  it('is answered by a ladder that runs and acts before the due date', () => {
    expect(itemOf('C08')).toEqual(['auto_ok']);
    expect(itemOf('C08', { book: { openItems: late } })).toEqual(['auto_ok']);
    expect(itemOf('C08', { facts: { desk: null } })).toEqual([
      'open',
      'unknown ladderActive',
      'unknown preDuePlannedOrBelowMinimum',
    ]);
    expect(itemOf('C08', { facts: { desk: held }, book: { openItems: late } })).toEqual(['auto_fail', 'fails ladderActive']);
  });

  it('fails with a policy that waits until it is late, but for what is too small to act on', () => {
    const channels = { small: {}, medium: {}, large: {} };
    const policy = { ...defaultPolicy, ladder: { ...defaultPolicy.ladder, channels } };
    expect(itemOf('C08', { policy })).toEqual(['auto_fail', 'fails preDuePlannedOrBelowMinimum']);
    expect(itemOf('C08', { policy, book: { openItems: [invoice('F-1', 35, ago(10))] } })).toEqual(['auto_ok']);
  });

  it('does not apply to who pays in cash or ahead, and a person says so', () => {
    expect(rowIn(listOf(), 'C08').mayBeNotApplicable).toBe(false);
    const cash = rowIn(listOf({ book: { paymentTerm: { days: 0 } } }), 'C08');
    expect(cash).toMatchObject({ mayBeNotApplicable: true, circumstance: 'cashOrPrepaidCustomer' });
  });
});

describe('C09, a thank-you', () => {
  it('is answered by the setting and an address to send it to', () => {
    expect(itemOf('C09')).toEqual(['auto_ok']);
    expect(itemOf('C09', { checks: { hasEmail: false } })).toEqual(['open', 'unknown contactEmailPresent']);
    const policy = {
      ...defaultPolicy,
      desk: { ...defaultPolicy.desk, thankYou: { ...defaultPolicy.desk.thankYou, isOn: false } },
    };
    expect(itemOf('C09', { policy })).toEqual(['auto_fail', 'fails thankYouEnabled']);
  });

  it('does not apply with direct debit or after an opt-out, and a person says so', () => {
    expect(rowIn(listOf(), 'C09').mayBeNotApplicable).toBe(false);
    expect(rowIn(listOf({ checks: { isOptedOutOfThanks: true } }), 'C09').circumstance).toBe('optedOut');
    const debit = {
      book: { openItems: [invoice('F-1', 900, ago(-9), { isDirectDebit: true })] },
      checks: { paysByDirectDebit: null },
    };
    expect(rowIn(listOf(debit), 'C09')).toMatchObject({ state: 'auto_ok', circumstance: 'directDebit' });
  });
});

describe('C10, departments informed', () => {
  it('does not apply where nothing is overdue, as far as a fresh book tells', () => {
    expect(rowIn(listOf(), 'C10')).toMatchObject({ state: 'na', circumstance: 'nothingOverdue' });
    expect(itemOf('C10', { book: { openItems: [invoice('F-1', 900, null)] } })[0]).toBe('open');
    expect(itemOf('C10', { provenance: { asOf: instant('2026-09-01T10:00:00Z') } })[0]).toBe('open');
    expect(itemOf('C10', { book: null })[0]).toBe('open');
  });

  it('is answered by a signal of at most 30 days', () => {
    const overdue = (days: number) => ({ book: { openItems: late }, checks: { informedOn: ago(days) } });
    expect(itemOf('C10', overdue(30))).toEqual(['auto_ok']);
    expect(itemOf('C10', overdue(31))).toEqual(['open', 'unknown overdueSignalDelivered']);
    expect(itemOf('C10', { book: { openItems: late } })).toEqual(['open', 'unknown overdueSignalDelivered']);
    expect(rowIn(listOf(overdue(31)), 'C10').mayBeNotApplicable).toBe(false);
  });
});

describe('C11, support of sales', () => {
  it('is answered by an advice with a counter-offer on this deal', () => {
    expect(itemOf('C11', { checks: { advice: { on: ago(1), offers: 2 } } })).toEqual(['auto_ok']);
    expect(itemOf('C11', { checks: { advice: { on: ago(1), offers: 0 } } })).toEqual([
      'open',
      'unknown adviceWithOfferShownOnDeal',
    ]);
    expect(itemOf('C11')).toEqual(['open', 'unknown adviceWithOfferShownOnDeal']);
  });

  it('does not apply to a repeat order of a customer, and a person says so', () => {
    expect(rowIn(listOf(), 'C11')).toMatchObject({ mayBeNotApplicable: true, circumstance: 'existingCustomerRepeatOrder' });
    expect(rowIn(listOf({ book: { openItems: [], settledItems: [] } }), 'C11').mayBeNotApplicable).toBe(false);
  });
});
