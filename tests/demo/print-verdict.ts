import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { readSidebar, type ShownSidebar, sidebarFrame } from '../support/browser/sidebar.ts';

const QUIET_MS = 1200;
const PATIENCE_MS = 15_000;

/** Prints what the sidebar says once it has followed the page's last change. */
export async function printVerdict(page: Page, title: string): Promise<void> {
  const shown = await settled(page);
  const lines = [
    `\n${title}`,
    `  ${shown.verdict ? `${shown.verdict.toUpperCase()}: ${shown.title}` : shown.text}`,
    // What is folded away has no text.
    ...shown.reasons.filter(({ text }) => text !== '').map(({ rule, text }) => `  - ${text.replace(rule, '').trim()} (${rule})`),
    ...(shown.offers.length > 0 ? ['  What would make it pass:'] : []),
    ...shown.offers.map(({ text }) => `  > ${text}`),
    ...(shown.score ? [`  Score: ${shown.score}`] : []),
    ...shown.scoreReasons.map((text) => `  · ${text}`),
    ...(shown.nextAction ? [`  Next: ${shown.nextAction}`] : []),
    ...(shown.termAdvice ? [`  One click: ${shown.termAdvice}`] : []),
  ];
  console.log(lines.join('\n'));
}

/** The sidebar after it has stood still; hosts that must be polled take up to a second to be followed. */
async function settled(page: Page): Promise<ShownSidebar> {
  const frame = await sidebarFrame(page);
  const deadline = Date.now() + PATIENCE_MS;
  let shown = await readSidebar(frame);
  let sameSince = Date.now();
  while (Date.now() < deadline && (Date.now() - sameSince < QUIET_MS || ['empty', 'starting'].includes(shown.state))) {
    await wait(50);
    const next = await readSidebar(frame);
    if (next.text !== shown.text || next.state !== shown.state) sameSince = Date.now();
    shown = next;
  }
  return shown;
}
