// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DISPUTE_REASONS } from '@/lib/domain/dispute-reason';
import { addDays } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { LANGUAGES } from '@/lib/words/language';
import { eur, TODAY } from '@/tests/support/gallery/assessments';
import { DISPUTES, PICKABLE, PROMISES } from '@/tests/support/gallery/dispute-views';
import { type Mounted, mount } from '@/tests/support/gallery/mount';
import { type DisputeDraft, emptyDispute, isDisputeDraft, newDisputeOf } from './dispute-draft';
import { DisputeEntry } from './dispute-entry';
import { DisputeForm } from './dispute-form';
import { EMPTY_PROMISE, isPromiseDraft, newPromiseOf } from './promise-draft';
import { PromiseEntry } from './promise-entry';
import { PromiseForm } from './promise-form';
import { ResolveForm } from './resolve-form';

const EMPTY = emptyDispute({ dueOn: addDays(TODAY, 14), language: 'nl' });
const COMPLETE: DisputeDraft = {
  ...EMPTY,
  items: [{ item: '2026-0917', amount: '3.480,50' }],
  reason: 'price',
  customerView: 'Te duur.',
  ourView: 'Zo geoffreerd.',
  action: 'Offerte sturen.',
  department: 'sales',
  owner: 'Sem',
};
const FORM = { pickable: PICKABLE, reasons: DISPUTE_REASONS, today: TODAY, onDraft: () => undefined, onSave: () => undefined };

const tick = (page: Mounted, testId: string, at = 0): void => {
  page.all(testId)[at]?.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the form of a dispute', () => {
  it('R0-07: names what is missing, below its field and in one sentence', async () => {
    const page = await mount(<DisputeForm {...FORM} draft={{ ...COMPLETE, ourView: ' ' }} hasTried />);
    expect(page.text('dispute-refused')).toBe('Nog niet vastgelegd. Vul eerst in: Ons standpunt.');
    const field = page.all('dispute-ourView')[0];
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(page.root.querySelector(`#${CSS.escape(field?.getAttribute('aria-describedby') ?? '')}`)?.textContent).toBe(
      'Vul in wat wij ervan vinden.',
    );
  });

  it('says nothing of it before somebody tried, nor when all is there', async () => {
    expect((await mount(<DisputeForm {...FORM} draft={EMPTY} hasTried={false} />)).all('dispute-refused')).toEqual([]);
    expect((await mount(<DisputeForm {...FORM} draft={COMPLETE} hasTried />)).all('dispute-refused')).toEqual([]);
  });

  it('takes all that is open of an invoice that is ticked', async () => {
    const onDraft = vi.fn();
    const page = await mount(<DisputeForm {...FORM} draft={EMPTY} hasTried={false} onDraft={onDraft} />);
    tick(page, 'dispute-item');
    expect(onDraft.mock.calls[0]?.[0].items).toEqual([{ item: '2026-0917', amount: '3.480,50' }]);
  });

  it('offers the reasons that the policy counts', async () => {
    const page = await mount(<DisputeForm {...FORM} reasons={['price', 'other']} draft={EMPTY} hasTried={false} />);
    expect([...page.root.querySelectorAll(`[data-testid="dispute-reason"] option`)].map((option) => option.textContent)).toEqual([
      'Kies…',
      'prijs',
      'anders',
    ]);
  });

  it('reads amounts as they are written in the language', () => {
    const items = PICKABLE.map(({ item }) => item);
    const read = (amount: string, locale: string) =>
      newDisputeOf({ ...COMPLETE, items: [{ item: '2026-0917', amount }] }, items, locale).items[0]?.amount;
    expect(read('1.000,50', 'nl-NL')).toEqual(eur(1000.5));
    expect(read('1,000.50', 'en-GB')).toEqual(eur(1000.5));
    expect(read('veel', 'nl-NL')).toBeNull();
  });

  it('takes a draft that was kept, and none of another shape', () => {
    expect([COMPLETE, EMPTY].every(isDisputeDraft)).toBe(true);
    expect([null, 'x', {}, { ...EMPTY, items: 'F-1' }, { ...EMPTY, owner: 1 }].some(isDisputeDraft)).toBe(false);
  });
});

describe('a dispute on screen', () => {
  const entry = (name: keyof typeof DISPUTES, standing: 'unsent' | 'too-late' | 'counts') =>
    mount(<DisputeEntry dispute={DISPUTES[name]} standing={standing} today={TODAY} inTimeDays={30} />);

  it('R0-07: that was not sent yet says so, and what that means', async () => {
    const text = (await entry('unsent', 'unsent')).text('dispute');
    for (const piece of [
      'nog niet bevestigd',
      'inkoopordernummer ontbreekt',
      'Sem de Wit (verkoop)',
      'telt dit nog wel mee als te laat',
    ])
      expect(text).toContain(piece);
  });

  it('R0-05: past its day tells how late, once', async () => {
    const page = await entry('late', 'too-late');
    expect(page.all('dispute-late').map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual(['5 dagen te laat']);
  });

  it('tells when and to whom it was sent, with the text as it went', async () => {
    const sent = (await entry('counts', 'counts')).text('sent-text');
    expect(sent).toContain('aan crediteuren@delinden.example');
    expect(sent).toContain('Geachte heer, mevrouw,');
  });

  it('that ended tells how', async () => {
    const page = await entry('resolved', 'counts');
    expect(page.text('dispute')).toContain('deels betaald op');
    expect(page.all('dispute-late')).toEqual([]);
  });

  it('closes with an outcome, and an amount where there is one', async () => {
    const onResolve = vi.fn();
    const page = await mount(<ResolveForm currency={EUR} onResolve={onResolve} />);
    await page.click('dispute-resolve-confirm');
    expect(onResolve).not.toHaveBeenCalled();
    await page.click('dispute-outcome-rejected');
    await page.click('dispute-resolve-confirm');
    expect(onResolve).toHaveBeenCalledWith({ outcome: 'rejected', amount: null, note: '' });
  });
});

describe('a promise on screen', () => {
  it('tells what the book makes of it', async () => {
    const [pending, broken] = PROMISES;
    const show = ({ promise, state, unpaid }: (typeof PROMISES)[number]) =>
      mount(
        <PromiseEntry
          promise={promise}
          standing={{ amount: promise.amount, on: promise.promisedOn, state, unpaid: eur(unpaid) }}
        />,
      );
    expect((await show(pending)).text('promise')).toContain('gezegd door Mevr. Bakker');
    expect((await show(broken)).text('promise')).toContain('Nog niet betaald: € 400');
  });

  it('takes the sum of the invoices that are ticked, and has no field for whether it was kept', async () => {
    const onDraft = vi.fn();
    const props = { pickable: PICKABLE, currency: EUR, today: TODAY, faults: [], onDraft, onSave: () => undefined };
    const page = await mount(<PromiseForm draft={{ ...EMPTY_PROMISE, items: ['2026-0917'] }} {...props} />);
    tick(page, 'promise-item', 1);
    expect(onDraft.mock.calls[0]?.[0]).toMatchObject({ items: ['2026-0917', '2026-0988'], amount: '4.730,50' });
    await page.click('promise-in-7');
    expect(onDraft.mock.calls[1]?.[0].promisedOn).toBe(addDays(TODAY, 7));
    expect(page.text('promise-form')).not.toContain('nagekomen');
  });

  it('reads its amount and a draft that was kept', () => {
    expect(newPromiseOf({ ...EMPTY_PROMISE, amount: '12,50' }, EUR, 'nl-NL').amount).toEqual(eur(12.5));
    expect(isPromiseDraft(EMPTY_PROMISE)).toBe(true);
    expect([null, {}, { ...EMPTY_PROMISE, items: null }, { ...EMPTY_PROMISE, who: 4 }].some(isPromiseDraft)).toBe(false);
  });
});

describe('in every language', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    for (const hasTried of [false, true]) {
      const page = await mount(<DisputeForm {...FORM} draft={EMPTY} hasTried={hasTried} />, language);
      expect(page.text()).not.toMatch(/dispute_|undefined|null|\{/);
    }
  });
});
