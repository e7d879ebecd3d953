import type { Verdict } from '@/lib/domain/assessment';
import type { PageReport } from '@/lib/domain/page-report';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Sighting } from '@/lib/domain/sighting';
import type { TaughtField, TaughtSite } from '@/lib/domain/taught-site';
import type { PullSituation, RefreshOf } from './pull-messages';

/**
 * Who may send what. The class is computed from browser-stamped fields by sender.ts, never from the message.
 * `content`: our content script in a page · `child`: the same in a frame of a page · `frame`: sidebar.html inside a page ·
 * `teacher`: teach.html, which covers a page while somebody points in it · `marks`: marks.html, which lies over a list ·
 * `page`: an extension page of its own.
 */
export type SenderClass = 'content' | 'child' | 'frame' | 'teacher' | 'marks' | 'page';

/** What came of filling in a term; `reason` is null when the page took it. */
export interface Filled {
  readonly ok: boolean;
  readonly reason: string | null;
  readonly fieldText: string | null;
}

/** What a frame of a host's page holds: some hosts draw their records in one. */
export interface ChildPage {
  readonly site: string;
  readonly sightings: readonly Sighting[];
  readonly canFillTerm: boolean;
  /** As in `sightings` of ToFrame. */
  readonly seenAt: number;
}

/** Messages to the worker: name → payload and answer. An answer to `content` never carries an amount or a name. */
export interface WorkerMessages {
  /** The content script mounted a frame and tells its nonce. */
  'frame.announce': { payload: { nonce: string }; answer: { ok: boolean } };
  /** The frame asks whether its nonce was announced by the content script of its own tab. */
  'frame.confirm': { payload: { nonce: string }; answer: { ok: boolean } };
  /** For the badge of the tab; null when nothing is assessed. `books` is there when the verdict rests on books that are no longer fresh. */
  'verdict.show': {
    payload: { verdict: Verdict | 'attention' | null; books?: 'old' | 'failed' | undefined };
    answer: { ok: boolean };
  };
  /** The page has no sighting any more, or the sidebar was taken away. */
  'page.clear': { payload: Record<string, never>; answer: { ok: boolean } };
  /** A frame of the page tells what it holds, null once it holds nothing. `ok` is false while the page itself does not listen yet. */
  'child.tell': { payload: { page: ChildPage | null }; answer: { ok: boolean } };
  /** On the rep's click: fill in a term, in the page (frame 0) or in one of its frames. */
  'term.fill': { payload: { frameId: number; term: PaymentTerm }; answer: Filled };
  /** Why the page of the sender's tab could not be read; null where nobody can look any more. */
  'page.report': { payload: Record<string, never>; answer: { reports: readonly PageReport[] | null } };
  /** A page of ours, from the frame, in its own tab. */
  'page.open': { payload: { page: 'options' | 'book' | 'link' | 'explain' | 'desk'; hash?: string }; answer: { ok: boolean } };
  /** What was taught of the origin of the page or frame that asks, and nothing else. */
  'taught.read': { payload: Record<string, never>; answer: { sites: readonly TaughtSite[] } };
  /** How a page that was taught reads: per field the place of the selector that found it, or null: no name. */
  'taught.note': {
    payload: { id: string; address: string; found: Readonly<Partial<Record<TaughtField, number>>> | null };
    answer: { ok: boolean };
  };
  /** Somebody wants to point in the page of a tab: null is the sender's own. It waits for the permission of the pattern. */
  'teach.start': { payload: { tabId: number | null; pattern: string | null }; answer: { ok: boolean } };
  /** Nobody points in the sender's tab any more. */
  'teach.end': { payload: Record<string, never>; answer: { ok: boolean } };
  /** As `frame.announce` and `frame.confirm`, for the frame that covers the page meanwhile. */
  'teach.announce': { payload: { nonce: string }; answer: { ok: boolean } };
  'teach.confirm': { payload: { nonce: string }; answer: { ok: boolean } };
  /** The same for the frame over a list. */
  'marks.announce': { payload: { nonce: string }; answer: { ok: boolean } };
  'marks.confirm': { payload: { nonce: string }; answer: { ok: boolean } };
  /** Register the content scripts of the granted sites anew. */
  'sites.refresh': { payload: Record<string, never>; answer: { sites: number } };
  /** Ask live sources what is new; answered when they told. From the frame and from pages of ours; the alarm does it by itself. */
  'sources.refresh': { payload: { of: RefreshOf }; answer: { isDone: boolean; isChanged: boolean } };
  /** The page without a face asks what it cannot find out, and tells that it is done. */
  'pull.begin': { payload: Record<string, never>; answer: PullSituation };
  'pull.ended': { payload: { isChanged: boolean }; answer: { ok: boolean } };
  /** What an open page of a connected host keeps in its storage: only the background can see tabs. Never answered to a frame in a page. */
  'session.read': { payload: { origin: string; storageKey: string }; answer: { value: string | null } };
}

export type WorkerMessageName = keyof WorkerMessages;
export interface WorkerMessage<N extends WorkerMessageName = WorkerMessageName> {
  readonly name: N;
  readonly payload: WorkerMessages[N]['payload'];
}

/** Worker → content script of a tab (tabs.sendMessage): the keyboard command and the toolbar. */
export type TabCommand = { readonly command: 'sidebar.toggle' | 'sidebar.focus' | 'term.apply' };

/** Worker → content scripts of every tab: what was taught is another now. Not answered. */
export interface TaughtChanged {
  readonly taught: 'changed';
}

/** Worker → content script of the page itself: what one of its frames holds. Answered with true. */
export interface ChildTold {
  readonly child: { readonly frameId: number; readonly page: ChildPage | null };
}

/** A page of ours or the worker → content script of a page: what its site's adapter sees there now. Answered with the sightings. */
export interface AskSightings {
  readonly tell: 'sightings';
}

/** Worker → content script of one frame: fill in this term. Answered with a Filled. */
export interface FillTerm {
  readonly fill: PaymentTerm;
}

/**
 * How the frame gets its port. The core loads `sidebar.html#<nonce>` and, on the frame's load event, posts `Handover` with one
 * MessagePort to the frame's window. The frame takes the first port whose nonce is its own, asks the worker to confirm the nonce
 * (`frame.confirm`), and only then answers `ready` over the port. It never posts anything to the page's window.
 */
export interface Handover {
  readonly kind: 'handover';
  readonly nonce: string;
}

/** Content script → frame, over the private port. First `page`, then `sightings` whenever what is on the page changes. */
export type ToFrame =
  | { readonly kind: 'page'; readonly origin: string; readonly site: string; readonly layout: PanelLayout }
  /** `seenAt` is performance.timeOrigin + now of the triggering event, for the benchmark of the whole way. */
  | {
      readonly kind: 'sightings';
      readonly sightings: readonly Sighting[];
      readonly canFillTerm: boolean;
      readonly seenAt: number;
    }
  | { readonly kind: 'unreadable' }
  | ({ readonly kind: 'filled' } & Filled)
  | { readonly kind: 'command'; readonly command: TabCommand['command'] }
  /** Whether anything of the page lies over, fades or clips the panel right now; the answer to `is-covered`. */
  | { readonly kind: 'covered'; readonly id: number; readonly covered: boolean };

/** Frame → content script, over the private port. Layout and the one write; nothing of the book. */
export type ToContent =
  /** The frame lives and its nonce is confirmed. Until the first `layout` the panel stands collapsed. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'fill-term'; readonly term: PaymentTerm }
  /** Collapsed, the frame itself draws the narrow tab with the verdict: nothing of it reaches the page's process. */
  | { readonly kind: 'layout'; readonly layout: PanelLayout }
  /** Give the focus back to the element of the page that had it. */
  | { readonly kind: 'blur' }
  /** Asked before a click is believed, in browsers without IntersectionObserver v2; `id` comes back in `covered`. */
  | { readonly kind: 'is-covered'; readonly id: number };

/** How the panel stands in the page. Width in CSS pixels, of the open panel; collapsed it is the fixed tab of panel-style.ts. */
export interface PanelLayout {
  readonly mode: 'push' | 'overlay';
  readonly isCollapsed: boolean;
  readonly width: number;
}
