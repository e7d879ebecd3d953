import * as z from 'zod/mini';
import type { PageReport } from '@/lib/domain/page-report';
import { browser } from './browser';

const text = z.string().check(z.maxLength(400));
const report: z.ZodMiniType<PageReport> = z.strictObject({
  site: text,
  kind: text,
  address: text,
  asked: z.array(z.strictObject({ selector: text, found: z.number() })).check(z.maxLength(80)),
  structure: z.array(text).check(z.maxLength(150)),
});
const reports = z.array(report).check(z.maxLength(10));

/** What the adapters of a tab's page and frames found there, without a word of the page; null where nobody can look any more. */
export async function reportTab(tabId: number): Promise<readonly PageReport[] | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/page-report.js'] as never,
    });
    return frames.flatMap(({ result }) => reports.safeParse(result).data ?? []);
  } catch {
    return null;
  }
}
