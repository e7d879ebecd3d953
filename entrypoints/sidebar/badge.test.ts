import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SidebarView } from '@/lib/domain/view';
import { ACCEPT, LIVE, REFER, STALE, VIEWS } from '@/tests/support/gallery/views';
import { createBadge } from './badge';

const told: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  told.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: { payload: unknown }) => {
    told.push(message.payload);
    return { ok: true };
  }) as never);
});

const show = (...views: readonly (SidebarView | undefined)[]) => {
  const badge = createBadge();
  for (const view of views) if (view) badge.show(view);
  return told;
};

describe('what the toolbar is told', () => {
  it('is the verdict, once for as long as it stays', () => {
    expect(show(ACCEPT, ACCEPT, REFER)).toEqual([{ verdict: 'accept' }, { verdict: 'refer' }]);
  });

  it('is that a source failed, or that the books are old', () => {
    const { trouble: _, ...scope } = LIVE.assessment.scope;
    const well = { ...LIVE, assessment: { ...LIVE.assessment, scope } };
    expect(show(well, LIVE, STALE)).toEqual([
      { verdict: 'accept' },
      { verdict: 'accept', books: 'failed' },
      { verdict: 'refer', books: 'old' },
    ]);
  });

  it('is that a choice is needed, or nothing', () => {
    expect(show(VIEWS.choose, VIEWS['no-book'])).toEqual([{ verdict: 'attention' }, { verdict: null }]);
  });
});
