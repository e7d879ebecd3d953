import { announceFrame } from '@/lib/platform/content';
import type { PanelLayout, ToContent, ToFrame } from '@/lib/platform/protocol';
import { mountOwnFrame, type OwnFrame } from './own-frame';
import { panelCss } from './panel-style';

/** The frame of the panel. It lives until it is removed. */
export interface Frame extends Pick<OwnFrame<ToFrame>, 'host' | 'send' | 'remove'> {
  restyle(layout: PanelLayout, isShown?: boolean): void;
  focus(): void;
}

interface FrameOptions {
  /** As it stands from the start. */
  readonly layout: PanelLayout;
  /** Every message of the frame. */
  onMessage(message: ToContent): void;
  /** As of own-frame.ts. */
  onLost(): void;
}

/** Mounts sidebar.html at the edge of the page. */
export function mountFrame({ layout, onMessage, onLost }: FrameOptions): Frame {
  const { host, iframe, send, style, remove } = mountOwnFrame<ToFrame, ToContent>({
    page: '/sidebar.html',
    css: panelCss(layout),
    announce: announceFrame,
    isPatient: true,
    onMessage,
    onLost,
  });

  /** A page with an open dialog would take the focus back as soon as it hears where it went. */
  function keepFocus(event: FocusEvent): void {
    if (event.target === host) event.stopImmediatePropagation();
  }
  window.addEventListener('focusin', keepFocus, true);

  return {
    host,
    send,
    restyle: (next, isShown) => style(panelCss(next, isShown)),
    focus: () => iframe.focus(),
    remove() {
      window.removeEventListener('focusin', keepFocus, true);
      remove();
    },
  };
}
