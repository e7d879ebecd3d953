import type { SidebarView } from '@/lib/domain/view';
import { sendToWorker } from '@/lib/platform/messages';
import type { WorkerMessages } from '@/lib/platform/protocol';

type Shown = WorkerMessages['verdict.show']['payload'];

function booksOf({
  trouble,
  others = [],
  isStale,
}: Extract<SidebarView, { state: 'assessed' }>['assessment']['scope']): Shown['books'] {
  if (trouble || others.some((other) => other.trouble)) return 'failed';
  return isStale ? 'old' : undefined;
}

function shown(view: SidebarView): Shown {
  if (view.state !== 'assessed') return { verdict: view.state === 'choose' ? 'attention' : null };
  const { verdict, scope } = view.assessment;
  const books = booksOf(scope);
  return { verdict, ...(books && { books }) };
}

/** Tells the worker the verdict for the toolbar, and whether its books are fresh; only when that changes. */
export function createBadge(): { show(view: SidebarView): void } {
  let last = '';
  return {
    show(view) {
      const now = shown(view);
      const text = JSON.stringify(now);
      if (text === last) return;
      last = text;
      sendToWorker('verdict.show', now);
    },
  };
}
