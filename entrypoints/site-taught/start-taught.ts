import { askTaught, noteTaught, onTaughtChanged } from '@/lib/platform/teach-content';
import type { SiteAdapter } from '@/lib/sites/contract';
import { taughtAdapter } from '@/lib/sites/taught/taught-adapter';
import { siteDesk } from '../site.content/site-desk';
import { createWatch } from './watch-readings';

const STARTED = Symbol.for('creditside.taught');

/** Hands the core what was taught of this origin, before any other site of it: a person meant this page. Again whenever that changes. */
export function startTaught(): void {
  const world = globalThis as { [STARTED]?: boolean };
  if (world[STARTED]) return;
  world[STARTED] = true;
  const desk = siteDesk();
  let own: SiteAdapter | null = null;
  let stopWatch = (): void => undefined;

  async function load(): Promise<void> {
    const sites = await askTaught();
    if (sites === null) return;
    stopWatch();
    if (own) desk.adapters.splice(desk.adapters.indexOf(own), 1);
    const adapter = taughtAdapter(sites);
    const watch = createWatch(sites, noteTaught);
    stopWatch = watch.stop;
    own = {
      ...adapter,
      read(page) {
        watch.saw(page);
        return adapter.read(page);
      },
    };
    desk.adapters.unshift(own);
    desk.onAdapter?.();
  }

  onTaughtChanged(load);
  load();
}
