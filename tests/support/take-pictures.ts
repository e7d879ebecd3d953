import { mkdirSync } from 'node:fs';
import { demoHost } from '../demo/demo-host.ts';
import type { ShowHost } from '../demo/show-host.ts';
import { trytonHost } from '../demo/tryton-host.ts';
import { answerIsSme, chooseLanguage, enableSite, importBook } from './browser/extension-pages.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { waitForSidebar } from './browser/sidebar.ts';
import { buildExtension } from './build-extension.ts';
import { inRoot } from './paths.ts';

/** `npm run pictures`: photographs the sidebar in both hosts, in two languages, light and dark, for the README. */
const FOLDER = inRoot('.github/pictures');
const SCHEMES = { light: '1', dark: '0' } as const;
const HOSTS = { demo: demoHost, tryton: trytonHost } as const;

async function photograph(host: ShowHost, language: 'nl' | 'en', scheme: keyof typeof SCHEMES): Promise<void> {
  // The frame is of another origin than the page: only the browser as a whole can be told to prefer dark.
  const args = [`--blink-settings=preferredColorScheme=${SCHEMES[scheme]}`];
  const session = await launchChromium({ extension: await buildExtension('chrome'), width: host.width, height: 980, args });
  try {
    await chooseLanguage(session, language);
    await answerIsSme(session);
    await enableSite(session, host.site, new URL(host.url).origin);
    await importBook(session, host.bookFile);
    const page = await session.browser.newPage();
    await host.openQuote(page);
    await waitForSidebar(page, ({ verdict }) => verdict === 'accept');
    await page.screenshot({ path: `${FOLDER}/${host.site}-accept-${language}-${scheme}.png` });
    await host.steps[0]?.change(page);
    await waitForSidebar(page, ({ verdict }) => verdict === 'refer');
    await page.screenshot({ path: `${FOLDER}/${host.site}-refer-${language}-${scheme}.png` });
  } finally {
    await session.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
for (const start of Object.values(HOSTS)) {
  for (const language of ['nl', 'en'] as const) {
    const host = await start(language);
    for (const scheme of ['light', 'dark'] as const) await photograph(host, language, scheme);
    await host.stop();
  }
}
process.exit(0);
