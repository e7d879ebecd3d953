import { endTeaching } from '@/lib/app/end-teaching';
import { noteTaughtReading } from '@/lib/app/note-taught-reading';
import { pullSituation } from '@/lib/app/pull-situation';
import { startTeaching } from '@/lib/app/start-teaching';
import { taughtOfOrigin } from '@/lib/app/taught-of-origin';
import { showBadge } from '@/lib/platform/badge';
import { announceNonce, confirmNonce } from '@/lib/platform/nonces';
import { readPageSession } from '@/lib/platform/page-session';
import type { SenderClass, WorkerMessageName, WorkerMessages } from '@/lib/platform/protocol';
import { reportTab } from '@/lib/platform/report-tab';
import { syncSiteScripts } from '@/lib/platform/scripts';
import { fillInFrame, openOwnPage, tellPageOfChild, tellTaughtChanged } from '@/lib/platform/tabs';
import { ownPagePath } from './own-page-path';
import { endOffscreen, refreshInBackground } from './refresh-sources';

interface Route<N extends WorkerMessageName> {
  /** Sender classes that may send it; everybody else is refused. */
  readonly from: readonly SenderClass[];
  /** `tabId`, `frameId` and `origin` are the sender's own, as the browser stamped them; no tab for the popup, no origin for pages of ours. */
  run(
    payload: WorkerMessages[N]['payload'],
    tabId: number | null,
    frameId: number,
    origin: string | undefined,
  ): Promise<WorkerMessages[N]['answer']>;
}

const done = { ok: true } as const;
const refused = { ok: false } as const;

/** The one table: message → who may send it → what happens. Payloads were checked against protocol.schema.ts before. */
export const ROUTES: { readonly [N in WorkerMessageName]: Route<N> } = {
  'frame.announce': {
    from: ['content'],
    run: async ({ nonce }, tabId) => {
      if (tabId === null) return refused;
      await announceNonce(tabId, nonce);
      return done;
    },
  },
  'frame.confirm': {
    from: ['frame'],
    run: async ({ nonce }, tabId) => ({ ok: tabId !== null && (await confirmNonce(tabId, nonce)) }),
  },
  'verdict.show': {
    from: ['frame'],
    run: async ({ verdict, books }, tabId) => {
      if (tabId === null) return refused;
      await showBadge(tabId, verdict, books);
      return done;
    },
  },
  'page.clear': {
    from: ['content'],
    run: async (_, tabId) => {
      if (tabId === null) return refused;
      await showBadge(tabId, null);
      return done;
    },
  },
  'child.tell': {
    from: ['child'],
    run: async ({ page }, tabId, frameId) => ({ ok: tabId !== null && (await tellPageOfChild(tabId, frameId, page)) }),
  },
  'term.fill': {
    from: ['content'],
    run: async ({ frameId, term }, tabId) =>
      tabId === null ? { ok: false, reason: 'no-field', fieldText: null } : fillInFrame(tabId, frameId, term),
  },
  'page.report': {
    from: ['frame'],
    run: async (_, tabId) => ({ reports: tabId === null ? null : await reportTab(tabId) }),
  },
  'page.open': {
    from: ['frame', 'page'],
    run: async (target) => {
      await openOwnPage(ownPagePath(target));
      return done;
    },
  },
  'taught.read': {
    from: ['content', 'child'],
    run: async (_, _tab, _frame, origin) => ({ sites: await taughtOfOrigin(origin) }),
  },
  'taught.note': {
    from: ['content', 'child'],
    run: async (note, _tab, _frame, origin) => ({ ok: await noteTaughtReading(note, origin) }),
  },
  'teach.start': {
    from: ['page', 'frame'],
    run: async ({ tabId, pattern }, own) => ({ ok: await startTeaching(tabId ?? own, pattern) }),
  },
  'teach.end': {
    from: ['teacher'],
    run: async (_, tabId) => {
      await endTeaching(tabId);
      return done;
    },
  },
  'teach.announce': {
    from: ['content'],
    run: async ({ nonce }, tabId) => {
      if (tabId === null) return refused;
      await announceNonce(tabId, nonce, 'teach');
      return done;
    },
  },
  'teach.confirm': {
    from: ['teacher'],
    run: async ({ nonce }, tabId) => ({ ok: tabId !== null && (await confirmNonce(tabId, nonce, 'teach')) }),
  },
  'marks.announce': {
    from: ['content', 'child'],
    run: async ({ nonce }, tabId, frameId) => {
      if (tabId === null) return refused;
      await announceNonce(tabId, nonce, 'marks', frameId);
      return done;
    },
  },
  'marks.confirm': {
    from: ['marks'],
    run: async ({ nonce }, tabId) => ({ ok: tabId !== null && (await confirmNonce(tabId, nonce, 'marks')) }),
  },
  'sites.refresh': {
    from: ['page', 'teacher'],
    run: async () => {
      const sites = await syncSiteScripts();
      await tellTaughtChanged();
      return { sites };
    },
  },
  'sources.refresh': {
    from: ['frame', 'page'],
    run: ({ of }) => refreshInBackground(of),
  },
  'pull.begin': {
    from: ['page'],
    run: pullSituation,
  },
  'pull.ended': {
    from: ['page'],
    run: async ({ isChanged }) => {
      await endOffscreen(isChanged);
      return done;
    },
  },
  'session.read': {
    from: ['page'],
    run: async ({ origin, storageKey }) => ({ value: await readPageSession(origin, storageKey) }),
  },
};
