// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { ALL_FLAGS, FLAG_TODAY, ITEMS } from '@/tests/support/gallery/flag-views';
import { mount } from '@/tests/support/gallery/mount';
import { FlagList } from './flag-list';

const OPEN = new Set(ITEMS.map(({ id }) => id));
const [STOP, PAID, EXPIRED, WATCH, ERASED] = ALL_FLAGS;
const show = (flags: readonly (typeof STOP)[], actions = {}) =>
  mount(
    <FlagList
      flags={flags.flatMap((flag) => flag ?? [])}
      openItems={OPEN}
      today={FLAG_TODAY}
      onLift={null}
      onKeep={null}
      {...actions}
    />,
  );

describe('the flags of a customer', () => {
  it('say what has to be paid first, and when it is', async () => {
    const waiting = await show([STOP]);
    expect(waiting.text('flag-release')).toBe('Opheffen kan zodra F-2041 en F-2047 betaald zijn. F-2033 staat niet meer open.');
    expect((await show([PAID])).text('flag-released')).toBe('F-2033 staat niet meer open in de boeken: opheffen kan.');
  });

  it('say when one ends soon, ended, or is to be looked at', async () => {
    const { all } = await show([PAID, EXPIRED, WATCH, STOP]);
    expect(all('flag-due').map(({ dataset }) => dataset.due)).toEqual(['review', 'expired', 'expires']);
    // A stop that expired only watches.
    expect(all('flag').map(({ dataset }) => dataset.kind)).toEqual(['stop', 'watch', 'watch', 'stop']);
  });

  it('say that a reason was erased', async () => {
    expect((await show([ERASED])).text('flag')).toContain('Deze tekst is gewist.');
  });

  it('offer nothing to whoever may not', async () => {
    const { all } = await show([STOP]);
    expect(all('flag-lift').length + all('flag-keep').length).toBe(0);
  });

  it('are lifted after a second push, and kept until their day, or a year where that is near', async () => {
    const [onLift, onKeep] = [vi.fn(), vi.fn()];
    const far = await show([STOP], { onLift, onKeep });
    await far.click('flag-lift');
    expect(onLift).not.toHaveBeenCalled();
    await far.click('flag-lift-confirm');
    expect(onLift).toHaveBeenCalledWith(STOP?.id, '');
    await far.click('flag-keep');
    await far.click('flag-keep-confirm');
    expect(onKeep).toHaveBeenLastCalledWith(STOP?.id, STOP?.expiresOn);
    const near = await show([PAID], { onLift, onKeep });
    await near.click('flag-keep');
    await near.click('flag-keep-confirm');
    expect(onKeep).toHaveBeenLastCalledWith(PAID?.id, localDate('2027-11-22'));
  });
});
