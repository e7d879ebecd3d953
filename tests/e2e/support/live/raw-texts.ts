import type { Frame, Page } from 'puppeteer';
import type { Findings } from './findings';

/** Lines that no person should read: what a program says to itself. */
export const rawTexts = (screen: Page | Frame): Promise<Findings> =>
  screen.evaluate(() => {
    const raw = /\b(?:undefined|NaN|null)\b|\[object|\{[a-z]\w*\}|\b[0-9a-f]{8}-[0-9a-f]{4}|\b[a-z]+_[a-z_]+\b|\w\|\w/;
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown does not count, and lines stay apart
    const lines = document.body.innerText.split('\n');
    return lines.flatMap((line) => (raw.test(line) ? [`reads: ${line.slice(0, 160)}`] : []));
  });
