// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TaughtSelector } from '@/lib/domain/taught-site';
import { taughtSite } from '@/lib/domain/taught-site.schema';
import { fieldValue } from '../dom';
import { deriveSelectors, isByPlace } from './derive-selectors';
import { findElement } from './find-element';
import { isWritten } from './stable-attributes';

/** A page as build tools leave it: names of classes mean nothing, a few labels and one hook do. The fields to point at have a `_`. */
const PAGES = {
  hooks: `<main><header class="x1f8 kXqPzw"><h1 data-testid="account-name" _><span class="bdVaJa">Wilgenhof B.V.</span></h1></header>
    <div data-qa="totals"><p>Netto <b>100</b></p><p>Totaal <b data-field="total-incl" _>€ 121,00</b></p></div>
    <label for="t44">Betaaltermijn</label><select id="t44" name="payment_term" _><option>30 dagen</option></select></main>`,
  labels: `<main class="css-1ab"><section class="sc-kXqPzw"><dl class="q9"><dt>Klant</dt><dd class="z1" _><a href="#">Wilgenhof B.V.</a></dd>
    <dt>Plaats</dt><dd class="z1">Ede</dd></dl></section><table><tr><th>Totaal excl.</th><td>€ 100,00</td></tr>
    <tr><th>Totaal incl.</th><td _>€ 121,00</td></tr></table><label class="p0"><span>Betaaltermijn</span><select _><option>30 dagen</option></select></label></main>`,
  bare: `<div class="a1"><div class="b2"><div class="c3" _>Wilgenhof B.V.</div><div class="c3">Ede</div></div>
    <div class="b2"><div class="c4">€ 100,00</div><div class="c4" _>€ 121,00</div></div></div>`,
  written: `<main><div class="account-header"><h1 _>Wilgenhof B.V.</h1><p>Ede</p></div><aside class="quote-totals"><span class="amount total-amount" _>€ 121,00</span>
    <span class="amount">€ 21,00</span></aside></main>`,
  aria: `<form><input aria-label="Customer" value="Wilgenhof B.V." _><input aria-label="Reference" value="Wilgenhof B.V. 7"><div role="row"><span id="lbl-total">Total</span><output _>€ 121,00</output></div></form>`,
};

/** Always the same row of figures: a test that fails, fails again. */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

type Change = (root: Element, next: () => number) => void;
const each = (root: Element, run: (element: Element) => void) => [...root.querySelectorAll('*')].map(run);
const hash = (next: () => number) => `c${Math.floor(next() * 1e9).toString(36)}`;

const CHANGES: Readonly<Record<string, Change>> = {
  'classes and ids of another build': (root, next) =>
    each(root, (element) => {
      if (element.hasAttribute('class')) element.className = [...element.classList].map(() => hash(next)).join(' ');
      const { id } = element;
      if (id) {
        element.id = hash(next);
        root.querySelector(`[for="${id}"]`)?.setAttribute('for', element.id);
      }
    }),
  'more siblings': (root, next) =>
    each(root, (element) => {
      if (next() > 0.3 || /^(option|html|head|body)$/.test(element.localName)) return;
      const sibling = element.ownerDocument.createElement(next() > 0.5 ? element.localName : 'div');
      sibling.textContent = 'Another B.V. 99';
      if (next() > 0.5) element.before(sibling);
      else element.after(sibling);
    }),
  'fewer siblings': (root, next) =>
    each(root, (element) => {
      if (next() < 0.15 && !element.querySelector('[_]') && !element.hasAttribute('_')) element.remove();
    }),
  'another language': (root) =>
    each(root, (element) => {
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (element.hasAttribute(name)) element.setAttribute(name, `Übersetzt ${element.getAttribute(name)?.length}`);
      if (element.children.length === 0 && !element.closest('[_]'))
        element.textContent = `Übersetzt ${element.textContent?.length}`;
    }),
};

const ALL: Change = (root, next) => {
  for (const change of Object.values(CHANGES)) change(root, next);
};

function pageOf(html: string): { readonly root: HTMLElement; readonly targets: readonly Element[] } {
  document.body.innerHTML = html;
  const root = document.body;
  // happy-dom looks for the chosen option by its attribute.
  for (const option of root.querySelectorAll('option')) option.selected = true;
  return { root, targets: [...root.querySelectorAll('[_]')] };
}

const says = (found: Element | null, target: Element) =>
  found === null ||
  found === target ||
  (found.contains(target) && fieldValue(found) === fieldValue(target)) ||
  target.contains(found);

describe.each(Object.entries(PAGES))('an element that was pointed at: %s', (name, html) => {
  it('is found again by each of its selectors, and by one at least', () => {
    const { targets } = pageOf(html);
    for (const target of targets) {
      const selectors = deriveSelectors(target);
      expect(selectors.length).toBeGreaterThan(0);
      for (const selector of selectors) {
        const found = findElement(document, selector);
        expect(found && fieldValue(found), JSON.stringify(selector)).toBe(fieldValue(target));
      }
    }
  });

  const changes = [...Object.entries(CHANGES), ...(name === 'bare' ? [] : ([['all of that at once', ALL]] as const))];
  it.each(changes)('is found or nothing is, never another field, after %s', (_, change) => {
    for (let seed = 1; seed <= 40; seed++) {
      const { root, targets } = pageOf(html);
      const taught = targets.map((target) => ({ target, selectors: deriveSelectors(target) }));
      change(root, figures(seed));
      for (const { target, selectors } of taught) {
        for (const selector of selectors)
          expect(says(findElement(document, selector), target), `${seed} ${JSON.stringify(selector)}`).toBe(true);
      }
    }
  });

  it('can be kept: what is derived is what may be stored', () => {
    const { targets } = pageOf(html);
    for (const target of targets) {
      const site = {
        id: '00000000-0000-4000-8000-000000000000',
        version: 1,
        origin: 'https://crm.example',
        address: { path: [], params: {}, route: [] },
        kind: 'quote',
        tax: 'unknown',
        fields: { name: deriveSelectors(target) },
        misses: { count: 0, last: '' },
      };
      expect(taughtSite.safeParse(site).error).toBeUndefined();
    }
  });
});

const kindsOf = (html: string) => {
  const [target] = pageOf(html).targets;
  return target ? deriveSelectors(target) : [];
};
const css = (selectors: readonly TaughtSelector[]) =>
  selectors.map((selector) => (selector.by === 'css' ? selector.css : selector.label));

describe('what is trusted most', () => {
  it('is a hook, then words of ARIA, then the label, then names that a person gave, then places', () => {
    const found = css(
      kindsOf(
        '<main><div class="row"><span>Klant</span><input data-qa="customer" aria-label="Klant" id="customer" class="field-customer" _ value="Eik"></div></main>',
      ),
    );
    expect(found.slice(0, 4)).toEqual(['[data-qa="customer"]', 'input[aria-label="Klant"]', 'Klant', '#customer']);
    expect(found.join()).not.toContain(':nth-child(');
  });

  it('is a place among siblings only where there is nothing else, and that is told', () => {
    const selectors = kindsOf('<div class="a1"><p class="b2" _>Eik</p><p class="b3">Ede</p></div>');
    expect(css(selectors)).toHaveLength(1);
    expect(isByPlace(selectors)).toBe(true);
    expect(isByPlace(kindsOf('<main><h1 _>Eik</h1></main>'))).toBe(false);
  });

  it('is never what is of this record alone', () => {
    const found = css(kindsOf('<main><h1 data-testid="account-1001" data-name="Eik" id="r-1001" title="Eik" _>Eik</h1></main>'));
    expect(found.join()).not.toMatch(/1001|Eik/);
  });

  it.each(['account-name', 'AccountHeader', 'quote_totals', 'title'])('a class that a person wrote: %s', (name) => {
    expect(isWritten(name)).toBe(true);
  });

  it.each(['kXqPzw', 'css-1ab', 'sc-bdVaJa', 'Header_title__x3Fa1', 'px-4', 'is-active', 'text-large', 'a', 'hjkqwr'])(
    'no class of a build tool, and no look: %s',
    (name) => {
      expect(isWritten(name)).toBe(false);
    },
  );
});
