import type { SenderClass } from './protocol';

/** What the browser stamps on a message; nothing of it can be chosen by a page or by the code that sends. */
export interface SenderFields {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Our own identity, as `runtime.id` and the origin of `runtime.getURL` tell it. */
export interface OwnIdentity {
  readonly id: string;
  readonly origin: string;
}

export interface Sender {
  readonly class: SenderClass;
  /** Number of the sender's frame within its tab; 0 for the page itself and for what is in no tab. */
  readonly frameId: number;
  /** Null for a surface that belongs to no tab: the popup. */
  readonly tabId: number | null;
  /** Of the page or frame whose content script sent it; our own pages have none. */
  readonly origin?: string;
}

/** Our pages that may stand in a page. */
const FRAMES: Readonly<Record<string, SenderClass>> = {
  '/sidebar.html': 'frame',
  '/teach.html': 'teacher',
  '/marks.html': 'marks',
};

/**
 * Which of our own parts sent a message; null for anybody else. The order matters: id, then origin, then tab, frame and path,
 * because in both browsers a content script carries the page's origin with our id, and a sidebar frame the page's tab.
 */
export function classifySender(sender: SenderFields, own: OwnIdentity): Sender | null {
  if (sender.id !== own.id) return null;
  const url = parseUrl(sender.url);
  const origin = sender.origin ?? (url ? originOf(url) : null);
  const tabId = sender.tab?.id ?? null;
  if (origin === own.origin) return extensionSender(sender, url, tabId);
  const isWebPage = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!isWebPage || tabId === null || sender.frameId === undefined) return null;
  return { class: sender.frameId === 0 ? 'content' : 'child', tabId, frameId: sender.frameId, origin: originOf(url) };
}

function extensionSender(sender: SenderFields, url: URL | null, tabId: number | null): Sender | null {
  const frameId = tabId === null ? 0 : (sender.frameId ?? 0);
  if (frameId === 0) return { class: 'page', tabId, frameId };
  const known = url && Object.hasOwn(FRAMES, url.pathname) ? FRAMES[url.pathname] : undefined;
  return known ? { class: known, tabId, frameId } : null;
}

/** Unlike `URL.origin`, which is 'null' for a scheme that the runtime does not know. */
export const originOf = ({ protocol, host }: URL): string => `${protocol}//${host}`;

function parseUrl(text: string | undefined): URL | null {
  return text !== undefined && URL.canParse(text) ? new URL(text) : null;
}
