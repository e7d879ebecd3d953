import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelLayouts } from '@/lib/platform/preferences';
import type { PanelLayout } from '@/lib/platform/protocol';
import { createLayoutKeeper } from './layout-keeper';

const ORIGIN = 'https://crm.example.com';
let applied: PanelLayout[] = [];
const keeper = () => createLayoutKeeper((layout) => applied.push(layout));
const kept = async () => (await panelLayouts.getValue())[ORIGIN];

beforeEach(() => {
  fakeBrowser.reset();
  applied = [];
});

describe('the layout of the panel', () => {
  it('opens in the way that the site bears', async () => {
    await keeper().open(ORIGIN, 'tryton');
    expect(applied).toEqual([{ mode: 'overlay', isCollapsed: false, width: 360 }]);
  });

  it('is remembered for this origin and no other', async () => {
    const first = keeper();
    await first.open(ORIGIN, 'demo');
    first.collapse();
    first.switchMode();
    await expect.poll(kept).toEqual({ mode: 'overlay', isCollapsed: true, width: 360 });
    await keeper().open(ORIGIN, 'demo');
    expect(applied.at(-1)).toEqual({ mode: 'overlay', isCollapsed: true, width: 360 });
    await keeper().open('https://other.example.com', 'demo');
    expect(applied.at(-1)).toEqual({ mode: 'push', isCollapsed: false, width: 360 });
  });

  it('follows the hand while it drags, within bounds, and is kept when it lets go', async () => {
    const dragged = keeper();
    await dragged.open(ORIGIN, 'demo');
    dragged.resize(2_000, false);
    expect(applied.at(-1)?.width).toBe(480);
    expect(await kept()).toBeUndefined();
    dragged.resize(10, true);
    expect(applied.at(-1)?.width).toBe(280);
    await expect.poll(kept).toMatchObject({ width: 280 });
  });

  it('has nothing to change before the page told where it is', () => {
    keeper().toggle();
    expect(applied).toEqual([]);
  });
});
