import type { SidebarView } from '@/lib/domain/view';
import { sendToWorker } from '@/lib/platform/messages';
import type { WorkerMessages } from '@/lib/platform/protocol';

type Shown = WorkerMessages['verdict.show']['payload']['verdict'];

function shown(view: SidebarView): Shown {
  if (view.state === 'assessed') return view.assessment.verdict;
  return view.state === 'choose' ? 'attention' : null;
}

/** Tells the worker the verdict for the toolbar, only when it changes. */
export function createBadge(): { show(view: SidebarView): void } {
  let last: Shown | undefined;
  return {
    show(view) {
      const verdict = shown(view);
      if (verdict === last) return;
      last = verdict;
      sendToWorker('verdict.show', { verdict });
    },
  };
}
