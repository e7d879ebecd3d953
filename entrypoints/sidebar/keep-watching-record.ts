import { watchRecord } from '@/lib/app/watch-record';
import type { SidebarView } from '@/lib/domain/view';

/** Looks again whenever somebody, in any tab, records something about the debtor on screen. Tell it each view that is shown. */
export function keepWatchingRecord(again: () => void): (view: SidebarView) => void {
  let stop = (): void => undefined;
  let watched: string | null = null;
  return (view) => {
    const debtor = view.state === 'assessed' ? view.debtor : null;
    if (debtor === watched) return;
    stop();
    watched = debtor;
    stop = view.state === 'assessed' ? watchRecord(view.debtor, view.record, again) : () => undefined;
  };
}
