import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ViewInput } from '@/lib/app/view-sidebar';
import { debtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { ACCEPT, BOOK, REFER } from '@/tests/support/gallery/views';
import { createViewer } from './viewer';

type Answer = (input: ViewInput) => SidebarView | Promise<SidebarView>;
let answer: Answer = () => REFER;
vi.mock('@/lib/app/view-sidebar', () => ({ viewSidebar: async (input: ViewInput) => answer(input) }));

const sighting = (name: string): Sighting => ({ kind: 'quote', name, evidence: {} });
const nameOf = ({ sightings }: ViewInput): string => (sightings === 'unreadable' ? '' : (sightings[0]?.name ?? ''));

let shown: SidebarView[] = [];
const viewer = () => createViewer((view) => shown.push(view));

beforeEach(() => {
  fakeBrowser.reset();
  shown = [];
});

describe('what is shown', () => {
  it('is the newest sighting, whatever order the answers come in', async () => {
    let answerSlowly: (view: SidebarView) => void = () => undefined;
    answer = (input) => (nameOf(input) === 'slow' ? new Promise((resolve) => (answerSlowly = resolve)) : ACCEPT);
    const view = viewer();
    view.see([sighting('slow')], false, 1);
    view.see([sighting('quick')], false, 2);
    await expect.poll(() => shown).toEqual([ACCEPT]);
    answerSlowly(REFER);
    await new Promise((done) => setTimeout(done, 5));
    expect(shown).toEqual([ACCEPT]);
  });

  it('is looked at anew when something was recorded, without asking the settings again', async () => {
    answer = () => REFER;
    const view = viewer();
    view.see([sighting('x')], false, 1);
    await expect.poll(() => shown).toEqual([REFER]);
    const asked = vi.spyOn(fakeBrowser.storage.local, 'get');
    answer = () => ACCEPT;
    view.recorded();
    await expect.poll(() => shown).toEqual([REFER, ACCEPT]);
    expect(asked).not.toHaveBeenCalled();
    view.again();
    await expect.poll(() => shown).toHaveLength(3);
    expect(asked).toHaveBeenCalled();
  });

  it('is nothing before the page said anything', async () => {
    viewer().again();
    await new Promise((done) => setTimeout(done, 5));
    expect(shown).toEqual([]);
  });
});

describe('a debtor chosen by hand', () => {
  const notInBook: SidebarView = { state: 'not-in-book', sighting: sighting('x'), book: BOOK };
  const byHand: Answer = ({ chosen }) => (chosen ? { ...ACCEPT, debtor: chosen } : notInBook);

  it('is shown even where nothing could be remembered, until the page says something new', async () => {
    answer = byHand;
    const view = viewer();
    view.see([sighting('x')], false, 1);
    await expect.poll(() => shown.at(-1)?.state).toBe('not-in-book');
    view.choose(debtorKey('d9'));
    await expect.poll(() => shown.at(-1)).toMatchObject({ state: 'assessed', debtor: 'd9' });
    view.see([sighting('y')], false, 2);
    await expect.poll(() => shown.at(-1)?.state).toBe('not-in-book');
  });

  it('is shown as the page itself finds it once it is remembered', async () => {
    const found: SidebarView = { ...ACCEPT, debtor: debtorKey('d9'), evidence: ['link'] };
    answer = () => found;
    const view = viewer();
    view.see([sighting('x')], false, 1);
    view.choose(debtorKey('d9'));
    await expect.poll(() => shown.at(-1)).toBe(found);
  });

  it('knows whom the page names, for remembering', () => {
    const view = viewer();
    expect(view.sighting()).toBeNull();
    view.see('unreadable', false, null);
    expect(view.sighting()).toBeNull();
    view.see([sighting('x')], false, 1);
    expect(view.sighting()?.name).toBe('x');
  });
});
