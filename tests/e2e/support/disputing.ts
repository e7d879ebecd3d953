import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import { clickInSidebar, sidebarFrame } from '@/tests/support/browser/sidebar';

export const mark = (name: string): string => `[data-testid="${name}"]`;

/** Typed into the form, by the field's name. */
export interface DisputeTyped {
  readonly reason: string;
  readonly customerView: string;
  readonly ourView?: string;
  readonly action: string;
  readonly department: string;
  readonly owner: string;
}

/** Opens a part of the customer's file in the sidebar and waits for what it shows first. */
export async function openPart(page: Page, part: string, shows: string): Promise<Frame> {
  await clickInSidebar(page, `part-${part}`);
  const frame = await sidebarFrame(page);
  await frame.waitForSelector(mark(shows), { visible: true });
  return frame;
}

/** Ticks the invoice that is most overdue and fills in what is given; nothing is saved. */
export async function typeDispute(frame: Frame, typed: DisputeTyped): Promise<void> {
  await (await frame.waitForSelector(mark('dispute-item')))?.click();
  await frame.waitForSelector(mark('dispute-amount'));
  for (const field of ['reason', 'department'] as const) await frame.select(mark(`dispute-${field}`), typed[field]);
  for (const field of ['customerView', 'ourView', 'action', 'owner'] as const) {
    const text = typed[field];
    if (text !== undefined) await frame.type(mark(`dispute-${field}`), text);
  }
}

/** What is typed is kept a quarter of a second later. */
export const draftIsKept = (): Promise<void> => wait(600);

export const typedIn = (frame: Frame, name: string): Promise<string> =>
  frame.$eval(mark(name), (field) => (field as HTMLInputElement | HTMLTextAreaElement).value);

export const textOf = (frame: Frame, name: string): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: as a person reads it, blocks of text apart
  frame.$eval(mark(name), (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
