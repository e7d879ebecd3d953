import { announceTeacher } from '@/lib/platform/teach-content';
import type { ToPointer, ToTeacher } from '@/lib/platform/teach-protocol';
import { mountOwnFrame, type OwnFrame } from '../site.content/own-frame';

/** `!important` in a `:host` rule beats the page's `!important`, inline styles included. */
const CSS = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:100%!important;height:100%!important;
z-index:2147483647!important;color-scheme:light dark!important;visibility:visible!important}
:host::before,:host::after{content:none!important}
iframe{all:initial!important;display:block!important;width:100%!important;height:100%!important;border:0!important;background:transparent!important;
color-scheme:inherit!important}`;

/** The frame of ours that covers the page. */
export type Cover = Pick<OwnFrame<ToTeacher>, 'host' | 'send' | 'remove'>;

/**
 * Lays teach.html over the whole page. It has every click and key from now on, in its own process: the page has none of them. The page
 * sees a plain element with nothing in it.
 * @param onLost the page took it out, or loaded it anew.
 */
export function mountCover(onMessage: (message: ToPointer) => void, onLost: () => void): Cover {
  const cover = mountOwnFrame<ToTeacher, ToPointer>({
    page: '/teach.html',
    css: CSS,
    announce: announceTeacher,
    onMessage,
    onLost,
  });
  // Above all of the page, and above the panel, which may come in while what was learned is still being read.
  cover.host.popover = 'manual';
  cover.host.showPopover();
  cover.iframe.addEventListener('load', () => cover.iframe.focus());
  return cover;
}
