import { announceFrame, contentText, frameAddress, isOrphaned } from '@/lib/platform/content';
import type { Handover, PanelLayout, ToContent, ToFrame } from '@/lib/platform/protocol';
import { freshNonce } from './fresh-nonce';
import { FIRST_LAYOUT, panelCss } from './panel-style';

/** One frame in the page: the host element with its closed tree, and our end of the port. It lives until it is removed. */
export interface Frame {
  readonly host: HTMLElement;
  send(message: ToFrame): void;
  restyle(layout: PanelLayout, isShown?: boolean): void;
  focus(): void;
  remove(): void;
}

interface FrameEvents {
  /** Every message of the frame. */
  onMessage(message: ToContent): void;
  /** The page took the host out or moved it, which reloads the frame, or the extension was updated: this one is worth nothing any more. */
  onLost(): void;
}

/**
 * Mounts sidebar.html at the edge of the page. The page sees a plain element with nothing in it: its tree is closed, the frame has
 * another origin, and what is said between the two goes over a port that only the frame's origin can receive.
 */
export function mountFrame({ onMessage, onLost }: FrameEvents): Frame {
  const nonce = freshNonce();
  const { url, origin } = frameAddress(nonce);
  const { port1: ours, port2: theirs } = new MessageChannel();
  const host = document.createElement('div');
  const style = document.createElement('style');
  const iframe = document.createElement('iframe');
  let isHandedOver = false;

  function handOver(): void {
    if (isHandedOver) onLost();
    else iframe.contentWindow?.postMessage({ kind: 'handover', nonce } satisfies Handover, origin, [theirs]);
    isHandedOver = true;
  }

  // Only children of the root are watched: changes deep in the page cost nothing here. Beside the removal of the host they
  // show the panel of an updated extension coming in: this one then belongs to nobody.
  const removals = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement || isOrphaned()) onLost();
  });

  ours.onmessage = (event: MessageEvent<ToContent>) => onMessage(event.data);
  style.textContent = panelCss(FIRST_LAYOUT);
  iframe.title = contentText('extension_name');
  iframe.addEventListener('load', handOver);
  iframe.src = url;
  host.attachShadow({ mode: 'closed' }).append(style, iframe);
  window.addEventListener('focusin', keepFocus, true);
  announceFrame(nonce);
  document.documentElement.append(host);
  removals.observe(document, { childList: true });
  removals.observe(document.documentElement, { childList: true });

  /** A page with an open dialog would take the focus back as soon as it hears where it went. */
  function keepFocus(event: FocusEvent): void {
    if (event.target === host) event.stopImmediatePropagation();
  }

  return {
    host,
    send: (message) => ours.postMessage(message),
    restyle: (layout, isShown) => {
      style.textContent = panelCss(layout, isShown);
    },
    focus: () => iframe.focus(),
    remove() {
      removals.disconnect();
      window.removeEventListener('focusin', keepFocus, true);
      iframe.removeEventListener('load', handOver);
      ours.close();
      host.remove();
    },
  };
}
