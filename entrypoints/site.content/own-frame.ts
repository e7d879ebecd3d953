import { frameAddress, isOrphaned } from '@/lib/platform/content';
import type { Handover } from '@/lib/platform/protocol';
import { freshNonce } from './fresh-nonce';
import { ownHosts } from './own-hosts';

/** What assistive technology calls the frame: a proper name, the same in every language. To ask for it would hold the page up for 8 ms. */
const NAME = 'Creditside';

interface OwnFrameOptions<FromFrame> {
  readonly page: Parameters<typeof frameAddress>[1];
  readonly css: string;
  /** Tells the worker the nonce, before the frame loads. */
  announce(nonce: string): void;
  /** Comes in once the scripts that run now are done: a browser that notes who made a frame takes the longer the deeper they are nested. */
  readonly isPatient?: boolean;
  /** What the host stands behind; absent: it is the last of the root's children. */
  readonly after?: Element;
  onMessage(message: FromFrame): void;
  /** The page took the host out or moved it, which reloads the frame, or the extension was updated: this one is worth nothing any more. */
  onLost(): void;
}

/** A frame of ours in a page: the host element with its closed tree, and our end of the port. */
export interface OwnFrame<ToFrame> {
  readonly host: HTMLElement;
  readonly iframe: HTMLIFrameElement;
  style(css: string): void;
  send(message: ToFrame): void;
  remove(): void;
}

/**
 * Puts one of our pages in a frame in this one. The page sees a plain element with nothing in it: its tree is closed, the frame has
 * another origin, and what is said between the two goes over a port that only the frame's origin can receive.
 */
export function mountOwnFrame<ToFrame, FromFrame>(options: OwnFrameOptions<FromFrame>): OwnFrame<ToFrame> {
  const nonce = freshNonce();
  const { url, origin } = frameAddress(nonce, options.page);
  const { port1: ours, port2: theirs } = new MessageChannel();
  const host = document.createElement('div');
  const style = document.createElement('style');
  const iframe = document.createElement('iframe');
  let shown = options.css;
  let isHandedOver = false;
  let isRemoved = false;

  function enter(): void {
    if (isRemoved) return;
    ownHosts.add(host);
    if (options.after) options.after.after(host);
    else document.documentElement.append(host);
    removals.observe(document, { childList: true });
    removals.observe(document.documentElement, { childList: true });
  }
  function handOver(): void {
    if (isHandedOver) options.onLost();
    else iframe.contentWindow?.postMessage({ kind: 'handover', nonce } satisfies Handover, origin, [theirs]);
    isHandedOver = true;
  }
  // Only children of the root are watched: changes deep in the page cost nothing here. Beside the removal of the host they
  // show the frame of an updated extension coming in: this one then belongs to nobody.
  const removals = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement || isOrphaned()) options.onLost();
  });

  ours.onmessage = ({ data }: MessageEvent<FromFrame>) => options.onMessage(data);
  style.textContent = shown;
  iframe.title = NAME;
  iframe.addEventListener('load', handOver);
  iframe.src = url;
  host.attachShadow({ mode: 'closed' }).append(style, iframe);
  options.announce(nonce);
  if (options.isPatient) queueMicrotask(enter);
  else enter();

  return {
    host,
    iframe,
    style(css) {
      // A sheet that is written again is parsed again, and all that it styles is styled anew.
      if (css !== shown) style.textContent = css;
      shown = css;
    },
    send: (message) => ours.postMessage(message),
    remove() {
      isRemoved = true;
      removals.disconnect();
      iframe.removeEventListener('load', handOver);
      ours.close();
      host.remove();
    },
  };
}
