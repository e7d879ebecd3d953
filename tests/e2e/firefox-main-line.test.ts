import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadWords, type Words } from '@/lib/words/words';
import { chooseTerm, openCrm, shownTerm, typeQuantity } from '@/tests/demo/crm-page';
import type { DemoServer } from '@/tests/demo/server';
import { answerIsSme, chooseLanguage } from '@/tests/support/browser/extension-pages';
import { launchFirefox } from '@/tests/support/browser/launch-firefox';
import { clickInSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { findFirefox } from '@/tests/support/find-firefox';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, prepare } from './support/host-session';
import { offers, rules, says } from './support/waits';

let demo: HostSession<Host & DemoServer>;
let page: Page;
let words: Words;
/** Number of the namesake that stands first in the choice. */
let chosen: string;

beforeAll(async () => {
  const firefox = await findFirefox();
  if (!firefox) throw new Error('this test needs Firefox');
  demo = await prepare(await launchFirefox(firefox, await buildExtension('firefox')), await startDemoHost());
  words = await loadWords('en');
  await chooseLanguage(demo.session, 'en');
  await answerIsSme(demo.session);
  page = await demo.newPage();
});
afterAll(() => demo?.stop());

describe('the main line in Firefox', () => {
  it('goes from a file to a verdict beside the quote', async () => {
    await openCrm(page, demo.host.pageUrl('/quotes/q-2041'));
    await waitForSidebar(page, says('accept', '10244'));
  });

  it('follows the amount', async () => {
    await typeQuantity(page, 0, 5);
    const over = await waitForSidebar(page, says('refer', '10244'));
    expect(rules(over)).toContain('EXP-02');
    expect(offers(over)).toContain('prepay');
  });

  it('follows the term, and puts the advised one into the form', async () => {
    await chooseTerm(page, 60);
    await waitForSidebar(page, (shown) => rules(shown).includes('LAW-01'));
    await clickInSidebar(page, 'apply-term');
    await waitForSidebar(page, (shown) => !rules(shown).includes('LAW-01'));
    expect(await shownTerm(page)).toBe(30);
  });

  it('takes no choice that the page may have stolen', async () => {
    await openCrm(page, demo.host.pageUrl('/accounts/a-1011'));
    await waitForSidebar(page, ({ state }) => state === 'choose');
    chosen = await (await sidebarFrame(page)).$eval(
      '.choice',
      ({ textContent }) => /10(?:337|587)/.exec(textContent ?? '')?.[0] ?? '',
    );
    expect(['10337', '10587']).toContain(chosen);
    await page.evaluate(() => {
      const layer = document.createElement('div');
      layer.id = 'layer';
      layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
      document.documentElement.append(layer);
    });
    await clickInSidebar(page, 'candidate');
    const covered = await waitForSidebar(page, ({ text }) => text.includes(words.t('covered')));
    expect(covered.state).toBe('choose');
    await page.evaluate(() => document.getElementById('layer')?.remove());
    await clickInSidebar(page, 'candidate');
    await waitForSidebar(page, ({ state, text }) => state === 'assessed' && text.includes(chosen));
  });

  it('explains in a page of its own, which a frame can only ask for', async () => {
    await clickInSidebar(page, 'explain');
    const shown = await vi.waitFor(async () => {
      const pages = await demo.session.browser.pages();
      const texts = await Promise.all(pages.map((each) => each.evaluate(explained).catch(() => null)));
      return texts.find((text) => text !== null) ?? Promise.reject(new Error('no page explains'));
    }, 10_000);
    expect(shown).toContain(chosen);
    expect(shown).toContain(words.t('why_title'));
  });
});

/** Runs in a page: what it explains, or null when it is another page. */
const explained = (): string | null => document.querySelector('[data-testid="why"]')?.textContent ?? null;
