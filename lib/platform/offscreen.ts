import type { RefreshOf } from './pull-messages';

/** A page without a face, in which a worker may run: Chrome's background is a worker itself, and can start none. */
const PAGE = 'offscreen.html';

interface Offscreen {
  createDocument(options: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** Not among what the polyfill knows; null in Firefox. */
function offscreen(): Offscreen | null {
  return (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen ?? null;
}

/** @returns false when it is open already, or this browser has none. */
export async function openOffscreen(of: RefreshOf): Promise<boolean> {
  const api = offscreen();
  if (!api || (await api.hasDocument())) return false;
  const url = `${PAGE}#${encodeURIComponent(JSON.stringify(of))}`;
  const isOpen = api.createDocument({ url, reasons: ['WORKERS'], justification: 'asks connected sources what is new' });
  return isOpen.then(
    () => true,
    () => false,
  );
}

export async function closeOffscreen(): Promise<void> {
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
}

/** What this page was opened for; null for whoever opens it by hand. */
export function offscreenTask(hash: string): RefreshOf | null {
  try {
    return JSON.parse(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
