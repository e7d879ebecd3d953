import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_DEBTORS } from '@/tests/demo/debtors';
import { writeDemoBook } from '@/tests/demo/demo-host';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { clickInSidebar, readSidebar, sidebarFrame, waitForSidebar } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import { type HostileSite, startHostileSite, type Trick } from './hostile/hostile-site';
import { readDatabase } from './hostile/read-database';
import { prepare } from './support/host-session';

const [first, second] = DEMO_DEBTORS.map(({ number, name }) => ({ number, name }));
const TWINS = DEMO_DEBTORS.map(({ name }) => name).find((name, index, all) => all.indexOf(name) !== index) ?? '';

let session: ExtensionSession & { extensionId?: string };
let site: HostileSite;
let page: Page;

interface Shown {
  readonly name?: string;
  readonly number?: string;
  readonly account?: string;
  readonly record?: string;
  readonly tricks?: readonly Trick[];
}

async function open({ name = '', number = '', account = '', record = 'Q-1', tricks = [] }: Shown): Promise<Page> {
  page = await session.browser.newPage();
  const query = new URLSearchParams({ name, number, account, record }).toString();
  await page.goto(`${site.page(tricks, session.extensionId ?? '')}&${query}#/quotes/${record}`);
  return page;
}

const loot = (): Promise<string> => page.evaluate(() => JSON.stringify((window as unknown as { loot: unknown }).loot));

/** Everything a page could know of itself, in one text. */
async function pageKnowledge(): Promise<string> {
  const rest = await page.evaluate(() =>
    JSON.stringify([document.documentElement.outerHTML, document.title, window.name, location.href, performance.getEntries()]),
  );
  return (await loot()) + rest;
}

async function database(): Promise<string> {
  const own = await session.openExtensionPage('options.html');
  const text = await readDatabase(own);
  await own.close();
  return text;
}

/** Names and amounts of the panel that the page did not show itself. */
async function secrets(): Promise<string[]> {
  const shown = await readSidebar(await sidebarFrame(page));
  const amounts = shown.text.match(/\d[\d.]*,\d{2}|€\s?\d[\d.,]*/g) ?? [];
  const own = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const names = DEMO_DEBTORS.map((debtor) => debtor.name);
  return [...names, ...amounts].filter((text) => !own.includes(text));
}

beforeAll(async () => {
  site = await startHostileSite();
  session = await launchChromium({ extension: await buildExtension('chrome') });
  await prepare(session, { site: 'demo', origin: site.origin, bookFile: writeDemoBook(), stop: site.close });
});
afterEach(() => page?.close().catch(() => {}));
afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('a hostile page', () => {
  it('learns no name and no amount, whatever it replaced beforehand', async () => {
    await open({ ...first, tricks: ['patch', 'post'] });
    await waitForSidebar(page, ({ state }) => state === 'assessed');
    await wait(300);
    const hidden = await secrets();
    expect(hidden.length).toBeGreaterThan(5);
    const known = await pageKnowledge();
    expect(hidden.filter((secret) => known.includes(secret))).toEqual([]);
    expect(known).not.toContain('"attachShadow"');
    expect(await page.evaluate(() => window.length)).toBe(0);
  });

  it('cannot reach into the frame, search its text or select it', async () => {
    await open({ ...first });
    await waitForSidebar(page, ({ state }) => state === 'assessed');
    const reached = await page.evaluate(() => {
      const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
      getSelection()?.selectAllChildren(document.documentElement);
      const hosts = [...document.documentElement.children].filter((node) => !/^(head|body)$/i.test(node.localName));
      return {
        roots: hosts.map((host) => host.shadowRoot),
        frames: document.querySelectorAll('iframe').length,
        found: ['Openstaand', 'Outstanding', 'limiet', 'limit', 'Kredietlimiet'].filter((word) => find(word)),
        selected: getSelection()?.toString() ?? '',
        attributes: hosts.flatMap((host) => host.getAttributeNames()),
      };
    });
    expect(reached.roots.every((root) => root === null)).toBe(true);
    expect(reached.frames).toBe(0);
    expect(reached.found).toEqual([]);
    expect(reached.attributes).toEqual([]);
    for (const secret of await secrets()) expect(reached.selected).not.toContain(secret);
  });

  it('is not believed when it posts sightings, ports or events', async () => {
    await open({ ...first, tricks: ['post'] });
    await waitForSidebar(page, ({ state, text }) => state === 'assessed' && text.includes(first?.name ?? '-'));
    await wait(400);
    expect((await readSidebar(await sidebarFrame(page))).text).not.toContain('Faked');
  });

  it('cannot put a page of the extension into a frame of its own', async () => {
    await open({ ...first, tricks: ['frame'] });
    await waitForSidebar(page, ({ state }) => state === 'assessed');
    await wait(500);
    const framed = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
    const texts = await Promise.all(
      framed.map((frame) => frame.evaluate(() => document.body?.textContent ?? '').catch(() => '')),
    );
    const ours = await sidebarFrame(page);
    for (const [index, frame] of framed.entries()) if (frame !== ours) expect(texts[index]).not.toContain(first?.name);
    expect(await loot()).not.toContain(first?.name === undefined ? '-' : `framed sidebar.html",${JSON.stringify(first.name)}`);
  });

  it('cannot steal a click by covering the panel', async () => {
    expect(TWINS).not.toBe('');
    const before = await database();
    await open({ name: TWINS, record: 'Q-cover', account: 'acc-cover', tricks: ['cover'] });
    await waitForSidebar(page, ({ state }) => state === 'choose');
    await wait(600);
    await clickInSidebar(page, 'candidate');
    await wait(800);
    expect((await readSidebar(await sidebarFrame(page))).state).toBe('choose');
    expect(await database()).toBe(before);
  });

  it('has to ask again when a remembered link suddenly names another customer', async () => {
    await open({ name: TWINS, record: 'Q-2', account: 'acc-7' });
    await waitForSidebar(page, ({ state }) => state === 'choose');
    await wait(600);
    await clickInSidebar(page, 'candidate');
    await waitForSidebar(page, ({ state }) => state === 'assessed');
    await page.close();
    await open({ name: TWINS, record: 'Q-3', account: 'acc-7' });
    await waitForSidebar(page, ({ state }) => state === 'assessed');
    await page.close();
    await open({ name: second?.name ?? '', record: 'Q-3', account: 'acc-7' });
    await waitForSidebar(page, ({ state }) => state === 'choose');
  });

  it('that keeps removing the panel is left alone, and stays usable', async () => {
    await open({ ...first, tricks: ['remove'] });
    await wait(2_500);
    const removals = await page.evaluate('removed');
    await wait(1_000);
    expect(await page.evaluate('removed')).toBe(removals);
    expect(removals).toBeLessThan(30);
  });

  it('that floods its own document still gets a verdict, and keeps its frame rate', async () => {
    await open({ ...first, tricks: ['flood'] });
    await waitForSidebar(page, ({ state }) => state === 'assessed', 20_000);
    const turns = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const end = performance.now() + 1_000;
          const turn = (): void => {
            count++;
            if (performance.now() < end) setTimeout(turn);
            else resolve(count);
          };
          turn();
        }),
    );
    expect(turns).toBeGreaterThan(20);
  });

  it('with a name of one megabyte costs the panel no more than a long name', async () => {
    await open({ tricks: ['megabyte'] });
    const shown = await waitForSidebar(page, ({ state }) => state === 'not-in-book');
    expect(shown.text.length).toBeLessThan(2_000);
  });

  it('with a name full of markup sees it shown as text', async () => {
    await open({ tricks: ['markup'] });
    const shown = await waitForSidebar(page, ({ state }) => state === 'not-in-book');
    expect(shown.text).toContain('<img src=x');
    const frame = await sidebarFrame(page);
    expect(await frame.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
    // As what ran, not as what the page heard being written.
    const ran = (JSON.parse(await loot()) as unknown[][]).filter(([first]) => typeof first === 'number');
    expect(ran).toEqual([]);
  });

  it('wrote nothing but the link that a person confirmed', async () => {
    const text = await database();
    expect(text).not.toContain('Faked');
    expect(text.match(/acc-cover/g)).toBeNull();
  });
});

describe('another extension', () => {
  it('gets no answer from ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'creditside-other-'));
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'worker.js' } }),
    );
    writeFileSync(join(folder, 'worker.js'), '');
    const id = await session.browser.installExtension(folder);
    const target = await session.browser.waitForTarget((candidate) => candidate.url() === `chrome-extension://${id}/worker.js`);
    const worker = await target.worker();
    const answers = await worker?.evaluate(async (ours) => {
      interface Api {
        runtime: { sendMessage(id: string, message: unknown): Promise<unknown> };
      }
      const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      const tries = ['frame.confirm', 'frame.announce', 'verdict.show', 'page.open', 'sites.refresh'];
      return Promise.all(
        tries.map((name) =>
          runtime.sendMessage(ours, { name, payload: { nonce: '0'.repeat(32) } }).then(String, () => 'refused'),
        ),
      );
    }, session.extensionId ?? '');
    rmSync(folder, { recursive: true });
    expect(new Set(answers)).toEqual(new Set(['refused']));
  });
});
