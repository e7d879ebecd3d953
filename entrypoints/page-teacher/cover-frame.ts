import { contentText, frameAddress } from '@/lib/platform/content';
import type { Handover } from '@/lib/platform/protocol';
import { announceTeacher } from '@/lib/platform/teach-content';
import type { ToPointer, ToTeacher } from '@/lib/platform/teach-protocol';
import { freshNonce } from '../site.content/fresh-nonce';

/** `!important` in a `:host` rule beats the page's `!important`, inline styles included. */
const CSS = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:100%!important;height:100%!important;
z-index:2147483647!important;color-scheme:light dark!important;visibility:visible!important}
:host::before,:host::after{content:none!important}
iframe{all:initial!important;display:block!important;width:100%!important;height:100%!important;border:0!important;background:transparent!important;
color-scheme:inherit!important}`;

/** The frame of ours that covers the page, and our end of the port to it. */
export interface Cover {
  readonly host: HTMLElement;
  send(message: ToTeacher): void;
  remove(): void;
}

/**
 * Lays teach.html over the whole page. It has every click and key from now on, in its own process: the page has none of them. The page
 * sees a plain element with nothing in it.
 * @param onLost the page took it out, or loaded it anew.
 */
export function mountCover(onMessage: (message: ToPointer) => void, onLost: () => void): Cover {
  const nonce = freshNonce();
  const { url, origin } = frameAddress(nonce, '/teach.html');
  const { port1: ours, port2: theirs } = new MessageChannel();
  const host = document.createElement('div');
  const style = document.createElement('style');
  const iframe = document.createElement('iframe');
  let isHandedOver = false;

  function handOver(): void {
    if (isHandedOver) onLost();
    else iframe.contentWindow?.postMessage({ kind: 'handover', nonce } satisfies Handover, origin, [theirs]);
    isHandedOver = true;
    iframe.focus();
  }
  const removals = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) onLost();
  });

  ours.onmessage = ({ data }: MessageEvent<ToPointer>) => onMessage(data);
  style.textContent = CSS;
  iframe.title = contentText('extension_name');
  iframe.addEventListener('load', handOver);
  iframe.src = url;
  host.attachShadow({ mode: 'closed' }).append(style, iframe);
  announceTeacher(nonce);
  document.documentElement.append(host);
  removals.observe(document.documentElement, { childList: true });

  return {
    host,
    send: (message) => ours.postMessage(message),
    remove() {
      removals.disconnect();
      iframe.removeEventListener('load', handOver);
      ours.close();
      host.remove();
    },
  };
}
