// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { SidebarView as View } from '@/lib/domain/view';
import { LANGUAGES } from '@/lib/words/language';
import { mount } from '@/tests/support/gallery/mount';
import { NO_ACTIONS } from '@/tests/support/gallery/no-actions';
import { ACCEPT, BOOK, CANDIDATES, REFER, REFER_TERM, REJECT, SIGHTING, STALE, VIEWS } from '@/tests/support/gallery/views';
import { SidebarView } from './sidebar-view';

const draw = (view: View, actions: Partial<typeof NO_ACTIONS> = {}) =>
  mount(<SidebarView view={view} isAlone={false} isQuestionPutOff={false} actions={{ ...NO_ACTIONS, ...actions }} />);

describe('a verdict', () => {
  it('comes first, in a word, with its cause and what to do next', async () => {
    const { all, text } = await draw(REFER);
    expect(all('verdict')[0]?.dataset.verdict).toBe('refer');
    expect(text('verdict-title')).toBe('Overleg met creditmanager');
    expect(text('verdict')).toContain('Boven de kredietlimiet met € 2.500.');
  });

  it('tells each cause once, each with its rule', async () => {
    const { all } = await draw(REFER);
    expect(all('reason').map((reason) => reason.dataset.rule)).toEqual(['EXP-02', 'OVD-01', 'DSP-01']);
  });

  it('names the quote, its tax and its end', async () => {
    const { text } = await draw(REFER);
    expect(text()).toContain('Offerte € 8.500 incl. btw (7.024,79 excl.) · 30 dagen · geldig t/m 29 nov');
  });

  it('invites when there is room, and only then', async () => {
    expect((await draw(ACCEPT)).text('room')).toBe('Er past nog € 4.280 bij op 30 dagen, binnen de limiet.');
    expect((await draw(REFER)).all('room')).toHaveLength(0);
  });

  it('is not green when a block stands beside it', async () => {
    const { assessment } = ACCEPT;
    const blocked = { ...ACCEPT, assessment: { ...assessment, blocks: ['LAW-01'] as never } };
    const { all, text } = await draw(blocked);
    expect(text('verdict-title')).toBe('Past, maar los eerst dit op');
    expect(all('verdict')[0]?.className).toContain('tone-neutral');
  });

  it('offers fresh books when the old ones are the cause, once', async () => {
    const openBook = vi.fn();
    const { text, click, root, all } = await draw(STALE, { openBook });
    expect(text('verdict')).toContain('Gegevens van 19 dagen geleden.');
    expect(all('stale')).toHaveLength(0);
    await click(root.querySelector('.verdict .button') as Element);
    expect(openBook).toHaveBeenCalledOnce();
  });

  it('says in the foot what it rests on and what is missing', async () => {
    const { text } = await draw(STALE);
    expect(text('scope')).toContain('open-items.csv, 18 dagen · EUR incl. btw · zonder orders · beleid nl-b2b-sme 1');
    expect(text('scope')).toContain('5 gegevens ontbreken');
  });
});

describe('figures', () => {
  it('show how far over the limit, or what is left', async () => {
    expect((await draw(REFER)).text('headroom')).toBe('2.500 erboven');
    expect((await draw(ACCEPT)).text('headroom')).toBe('nog 4.280');
  });

  it('have no bar without a limit', async () => {
    const { root, text } = await draw(REJECT);
    expect(root.querySelector('.meter')).toBeNull();
    expect(text()).toContain('geen limiet vastgesteld');
  });

  it('list the latest item first and open the rest on request', async () => {
    const { all, click, root } = await draw(REFER);
    expect(all('item').map((item) => item.dataset.bucket)).toEqual(['31-60', '1-30', 'not-due', 'not-due']);
    await click(root.querySelector('[aria-expanded="false"].button-plain') as Element);
    expect(all('item')).toHaveLength(6);
  });

  it('say that payment behaviour is unknown, never that it is good', async () => {
    expect((await draw(REJECT)).text()).toContain('Betaalgedrag onbekend');
  });
});

describe('offers', () => {
  it('each end in the verdict they lead to', async () => {
    const { all } = await draw(REFER);
    expect(all('offer').map((offer) => offer.dataset.kind)).toEqual(['settle', 'split', 'prepay']);
    for (const offer of all('offer')) expect(offer.textContent).toContain('akkoord');
  });

  it('put a term into the page on the click, where the page can take it', async () => {
    const applyTerm = vi.fn();
    const { click, all } = await draw(REFER_TERM, { applyTerm });
    expect(all('apply-term')).toHaveLength(1);
    await click('apply-term');
    expect(applyTerm).toHaveBeenCalledWith({ days: 30 });
    expect((await draw({ ...REFER_TERM, canFillTerm: false })).all('apply-term')).toHaveLength(0);
  });

  it('ask the size of the buyer once, with a way to put it off', async () => {
    const answerBuyerSize = vi.fn();
    const { click, root, text } = await draw(REFER_TERM, { answerBuyerSize });
    expect(text('buyer-size')).toContain('maximaal 30 dagen');
    await click('buyer-large');
    await click(root.querySelector('[data-testid="buyer-size"] .button-plain') as Element);
    expect(answerBuyerSize.mock.calls).toEqual([['large'], [null]]);
  });
});

describe('without a verdict', () => {
  it('lets a person choose between namesakes by what tells them apart', async () => {
    const chooseDebtor = vi.fn();
    const view: View = { state: 'choose', sighting: SIGHTING, candidates: CANDIDATES, because: 'homonyms', book: BOOK };
    const { all, text, click } = await draw(view, { chooseDebtor });
    expect(text()).toContain('3 debiteuren lijken hierop');
    expect(text()).toContain('Almelo · 08112233 · debiteur 4410');
    await click(all('candidate')[1] as Element);
    expect(chooseDebtor).toHaveBeenCalledWith(CANDIDATES[1]?.debtor);
  });

  it('asks about a single one that fits in part, and never takes it for granted', async () => {
    const [only] = CANDIDATES;
    const view: View = { state: 'choose', sighting: SIGHTING, candidates: only ? [only] : [], because: 'conflict', book: BOOK };
    expect((await draw(view)).text()).toMatch(/Is dit de juiste\?\s*Eén debiteur lijkt hierop, maar niet alles komt overeen/);
  });

  it('says which book it looked in when nobody is found', async () => {
    const { text, all } = await draw({ state: 'not-in-book', sighting: SIGHTING, book: BOOK });
    expect(text()).toContain('Staat niet in de boeken');
    expect(text()).toContain('20 nov 2026');
    expect(all('search')).toHaveLength(1);
  });

  it('does not look for a customer that nobody chose yet', async () => {
    const { text } = await draw({ state: 'not-in-book', sighting: { kind: 'quote', evidence: {} }, book: BOOK });
    expect(text()).toContain('Nog geen klant gekozen');
  });

  it('cuts a name of a megabyte and shows markup as text', async () => {
    const name = `<img src=x onerror=alert(1)>${'x'.repeat(1_000_000)}`;
    const { root } = await draw({ state: 'not-in-book', sighting: { ...SIGHTING, name }, book: BOOK });
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(root.innerHTML.length).toBeLessThan(6_000);
  });

  it.each(['worker-silent', 'refused'] as const)('has words for %s', async (link) => {
    expect((await draw({ state: 'starting', link })).text()).toMatch(/[Hh]erlaad/);
  });
});

describe('every face', () => {
  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    for (const view of Object.values(VIEWS)) {
      const node = <SidebarView view={view} isAlone={false} isQuestionPutOff={false} actions={NO_ACTIONS} />;
      const { text } = await mount(node, language);
      expect(text()).not.toMatch(/…(?!$)\w|[{}]|\b[a-z]+_[a-z_]+\b|undefined|NaN/);
    }
  });

  it('names every control', async () => {
    for (const view of Object.values(VIEWS)) {
      const { root } = await draw(view);
      const nameless = [...root.querySelectorAll('button, input, select')].filter(
        (control) =>
          !control.textContent?.trim() &&
          !control.getAttribute('aria-label') &&
          !root.querySelector(`label[for="${control.id}"]`),
      );
      expect(nameless.map((control) => control.outerHTML)).toEqual([]);
    }
  });
});
