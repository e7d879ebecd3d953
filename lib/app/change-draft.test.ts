import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { companyId, ruleId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import type { DraftChange, PolicyDraft } from '@/lib/domain/policy-draft';
import { policyDraft } from '@/lib/platform/preferences';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { changeDraft } from './change-draft';
import { restoreDraft } from './restore-draft';
import { viewPolicy } from './view-policy';

const AT = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const NOOR = { by: 'Noor', on: AT.today };
const NOBODY = { by: '', on: AT.today };
const rule = ruleId('OVD-02');
const at = defaultPolicy.rules.findIndex(({ id }) => id === rule);
const place = `rules.${at}.p.days`;
const begun: PolicyDraft = { basedOn: 1, document: defaultPolicy, texts: {}, note: '' };
const days = (value: number): DraftChange => ({ is: 'value', places: [place, 'decision.6.p.days'], value, rule });
const drafted = (changes: readonly DraftChange[], who = NOOR) =>
  changes.reduce((draft, each) => changeDraft(draft, each, who), begun);
const view = (draft: PolicyDraft) => viewPolicy(defaultPolicy, draft, 'collection', AT);

describe('a draft of a policy', () => {
  it('has a number in every place, and its rule confirmed by whoever changed it', () => {
    const { document } = drafted([days(45)]);
    expect([document.rules[at]?.p.days, document.decision[6]?.p.days]).toEqual([45, 45]);
    expect(document.confirmations).toEqual([{ rule, ...NOOR }]);
    expect(view(drafted([days(45)]))).toMatchObject({ objection: null, changes: 3, progress: { confirmed: 1 } });
  });

  it('loses a confirmation when somebody without a name changes the rule', () => {
    const confirmed = drafted([{ is: 'confirmation', rule, isConfirmed: true }]);
    expect(changeDraft(confirmed, days(45), NOBODY).document.confirmations).toEqual([]);
    expect(changeDraft(confirmed, { is: 'confirmation', rule, isConfirmed: false }, NOOR).document.confirmations).toEqual([]);
  });

  it('keeps what cannot be read beside what could, until it can', () => {
    const mistyped = drafted([days(45), { is: 'text', place, text: '4x' }]);
    expect(mistyped.texts).toEqual({ [place]: '4x' });
    expect(mistyped.document.rules[at]?.p.days).toBe(45);
    expect(changeDraft(mistyped, days(40), NOOR)).toMatchObject({ texts: {} });
  });

  it('tells what cannot be saved, and where', () => {
    expect(view(drafted([days(-3)])).objection).toMatchObject({ place: 'decision.6.p.days', fault: 'too-small' });
    const classes = drafted([{ is: 'value', places: ['classes.A.minScore'], value: 60 }]);
    expect(view(classes).objection).toMatchObject({ place: 'classes', fault: 'classes-out-of-order' });
    const both = changeDraft(classes, { is: 'value', places: ['classes.B.minScore'], value: 55 }, NOOR);
    expect(view(both).objection).toBeNull();
  });

  it('has the parts that somebody wrote', () => {
    const without = drafted([{ is: 'section', section: 'default', isWritten: false }]);
    expect(view(without).progress.missingSections).toEqual(['default']);
    const again = changeDraft(without, { is: 'section', section: 'default', isWritten: true }, NOOR);
    expect(again.document.sections).toHaveLength(4);
  });

  it('outlives its page with all that was typed, unless another release wrote it', async () => {
    fakeBrowser.reset();
    const company = companyId('default');
    expect(await restoreDraft(company)).toBeNull();
    const typed = drafted([days(-3), { is: 'text', place, text: '4x' }, { is: 'note', note: 'n' }]);
    await policyDraft(company).setValue(typed);
    expect(await restoreDraft(company)).toEqual(typed);
    expect(await restoreDraft(companyId('other'))).toBeNull();
    await policyDraft(company).setValue({ ...typed, document: { ...typed.document, classes: undefined as never } });
    expect(await restoreDraft(company)).toBeNull();
  });
});
