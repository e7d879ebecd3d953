import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '@/tests/demo/server';
import { chooseLanguage } from '@/tests/support/browser/extension-pages';
import { writeHostileFile } from './hostile/hostile-files';
import { startDemoHost } from './support/demo-host';
import { type Host, type HostSession, startHostSession } from './support/host-session';
import { openImportPage } from './support/import-page';

/** Columns that no program of ours calls so. */
const OWN_LIST = `wie het is;stuk;tot wanneer;nog te doen
Alfa Groep B.V.;2026-0101;31-12-2026;1.250,00
Alfa Groep B.V.;2026-0107;15-01-2027;310,50
Bravo & Zoon;2026-0111;28-12-2026;99,95
`;
const mark = (name: string): string => `[data-testid="${name}"]`;

let demo: HostSession<Host & DemoServer>;

beforeAll(async () => {
  demo = await startHostSession(await startDemoHost());
  await chooseLanguage(demo.session, 'en');
});
afterAll(() => demo?.stop());

describe('a table of one’s own', () => {
  it('is read as its owner says, and the next one without asking', async () => {
    const file = writeHostileFile({ name: 'own-list.csv', contents: OWN_LIST });
    const step = await openImportPage(demo.session);
    const input = (await step.page.waitForSelector(`input${mark('book-file')}`)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await step.page.waitForSelector(mark('mapping-screen'));
    for (const [at, field] of ['name', 'invoice', 'due_date', 'open'].entries()) {
      const selects = await step.page.$$(`${mark('mapping-screen')} select`);
      await selects[at]?.select(field);
    }
    await step.page.waitForSelector(`${mark('mapping-read')}:not([disabled]):not([aria-disabled="true"])`);
    await step.page.click(mark('mapping-read'));
    await step.page.waitForSelector(mark('import-preview'));
    expect((await step.preview())?.figures.slice(0, 3)).toEqual(['2', '3', expect.stringMatching(/1,660\.45/)]);
    await step.discard();
    await step.choose(file);
    expect((await step.preview())?.figures.slice(0, 2)).toEqual(['2', '3']);
    await step.discard();
    await step.close();
  });
});
