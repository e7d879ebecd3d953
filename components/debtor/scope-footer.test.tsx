// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { mount } from '@/tests/support/gallery/mount';
import { LIVE, STALE } from '@/tests/support/gallery/views';
import { ScopeFooter } from './scope-footer';

describe('what a verdict rests on', () => {
  it('names every source with its age, the one that leads first', async () => {
    const { text } = await mount(<ScopeFooter assessment={LIVE.assessment} onRefresh={null} />);
    const [tryton, xaf, csv] = ['Tryton, ', 'auditfile-2026.xaf, ', 'open-items.csv, '].map((part) =>
      text('scope').indexOf(part),
    );
    expect([tryton, xaf, csv].every((at) => at !== undefined && at >= 0)).toBe(true);
    expect([tryton, xaf, csv]).toEqual([tryton, xaf, csv].toSorted((a = 0, b = 0) => a - b));
  });

  it('says quietly why a live source is no fresher', async () => {
    const { text } = await mount(<ScopeFooter assessment={LIVE.assessment} onRefresh={null} />);
    expect(text('scope-trouble')).toMatch(/^Tryton kon niet worden ververst.*tryton\.example antwoordt niet/);
  });

  it('refreshes live sources, and offers that of no file', async () => {
    const onRefresh = vi.fn();
    const { click } = await mount(<ScopeFooter assessment={LIVE.assessment} onRefresh={onRefresh} />);
    await click('scope-refresh');
    expect(onRefresh).toHaveBeenCalledTimes(1);
    const { all } = await mount(<ScopeFooter assessment={STALE.assessment} onRefresh={onRefresh} />);
    expect(all('scope-refresh')).toEqual([]);
  });
});
