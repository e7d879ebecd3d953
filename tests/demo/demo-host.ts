import { mkdirSync, writeFileSync } from 'node:fs';
import { inCache } from '../support/paths.ts';
import { chooseTerm, openCrm, typeQuantity } from './crm-page.ts';
import { todayInAmsterdam } from './days.ts';
import { demoBook } from './demo-book.ts';
import { startDemoServer } from './server.ts';
import type { ShowHost } from './show-host.ts';

/** The demo CRM with the book of the day. */
export async function demoHost(language: 'nl' | 'en'): Promise<ShowHost> {
  const server = await startDemoServer();
  const url = server.pageUrl('/quotes/q-2041', language);
  return {
    site: 'demo',
    url,
    bookFile: writeDemoBook(),
    width: 1440,
    openQuote: (page) => openCrm(page, url),
    steps: [
      { title: 'Five charging points instead of two', change: (page) => typeQuantity(page, 0, 5) },
      { title: 'And 60 days to pay', change: (page) => chooseTerm(page, 60) },
    ],
    stop: server.stop,
  };
}

/** Writes the demo book of today. Returns the path of the file. */
export function writeDemoBook(): string {
  const today = todayInAmsterdam();
  mkdirSync(inCache('demo'), { recursive: true });
  const file = inCache('demo', `openstaande-posten-${today}.csv`);
  writeFileSync(file, demoBook(today));
  return file;
}
