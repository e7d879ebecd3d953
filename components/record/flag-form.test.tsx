// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { NewFlag } from '@/lib/domain/record/new-flag';
import { DRAFTS, FLAG_TODAY, ITEMS } from '@/tests/support/gallery/flag-views';
import { mount } from '@/tests/support/gallery/mount';
import { FlagForm } from './flag-form';

const show = (draft: NewFlag, more = {}) =>
  mount(
    <FlagForm
      draft={draft}
      openItems={ITEMS}
      today={FLAG_TODAY}
      fault={null}
      onDraft={() => undefined}
      onRaise={() => undefined}
      {...more}
    />,
  );

describe('the form of a flag', () => {
  it('asks of a stop what lifts it, and of a watch the longest term', async () => {
    expect((await show(DRAFTS.stop)).all('flag-item')).toHaveLength(ITEMS.length);
    const watch = await show(DRAFTS.watch);
    expect(watch.all('flag-term')).toHaveLength(1);
    expect(watch.all('flag-release-paid')).toHaveLength(0);
    expect((await show({ ...DRAFTS.watch, kind: 'note' })).all('flag-term')).toHaveLength(0);
  });

  it('takes and leaves invoices, and offers none where nothing is open', async () => {
    const onDraft = vi.fn();
    const { all, click } = await show(DRAFTS.stop, { onDraft });
    const [first, second] = all('flag-item');
    if (!first || !second) throw new Error('no invoices');
    await click(first);
    expect(onDraft.mock.lastCall?.[0].items).toEqual(['F-2047', 'F-2041']);
    await click(second);
    expect(onDraft.mock.lastCall?.[0].items).toEqual([]);
    expect((await show({ ...DRAFTS.wrong, items: [] }, { openItems: [] })).all('flag-release-paid')).toHaveLength(0);
  });

  it('names what is not right, where it is', async () => {
    const { root } = await show(DRAFTS.wrong, { fault: 'reason' });
    const [reason] = root.querySelectorAll('textarea');
    expect(reason?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`#${reason?.getAttribute('aria-describedby')}`)?.textContent).toContain('korter dan 10 tekens');
  });
});
