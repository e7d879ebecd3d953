import { AxePuppeteer } from '@axe-core/puppeteer';
import type { Frame, Page } from 'puppeteer';
import type { Findings } from './findings';

/** What may become wrong when a page is narrow, or dark. */
export const OF_LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'] as const;

interface Asked {
  /** Looks at this alone. */
  readonly within?: string | undefined;
  /** By these rules alone; without them by all that axe has: those of WCAG 2.2 and those of good practice. */
  readonly rules?: readonly string[];
}

/** axe warns of every frame that it is given as one, and uses nothing of a page but its frame. */
const asPage = (screen: Page | Frame): Page =>
  'mainFrame' in screen ? screen : ({ browser: null, mainFrame: () => screen } as unknown as Page);

/** What axe has against a page or a frame. */
export async function axeFindings(screen: Page | Frame, { within, rules }: Asked = {}): Promise<Findings> {
  // The other mode opens a tab for each answer, which takes the focus away.
  const axe = new AxePuppeteer(asPage(screen)).setLegacyMode();
  if (within) axe.include(within);
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 160)}`,
    ),
  );
}
