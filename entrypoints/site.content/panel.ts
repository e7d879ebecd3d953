import { isOrphaned } from '@/lib/platform/content';
import type { PanelLayout, TabCommand, ToContent, ToFrame } from '@/lib/platform/protocol';
import { showBlockedNotice } from './blocked-notice';
import { isCovered } from './covered';
import { type Frame, mountFrame } from './frame';
import { setPageMargin } from './page-margin';
import { FIRST_LAYOUT, pushedWidth } from './panel-style';

/** A frame that has not reported by then is taken for blocked, in milliseconds; one that reports later is believed after all. */
const REPORT_MS = 1500;
/** A page that takes the panel out this often within the span does not want it. */
const MOUNTS = { within: 5, spanMs: 10_000, ever: 20 } as const;
const REMOUNT_MS = 150;

interface PanelEvents {
  /** What a new frame is told first, in order: the page, then what stands on it. */
  greeting(): readonly ToFrame[];
  onFillTerm(message: Extract<ToContent, { kind: 'fill-term' }>): void;
  /** The page removes the panel faster than it can be put back; it stays away until the user asks for it. */
  onGivenUp(): void;
}

export interface Panel {
  /** Puts the panel in the page; true when it was not there and a new frame was greeted. */
  show(): boolean;
  /** To the frame, if there is one. */
  send(message: ToFrame): void;
  command(command: TabCommand['command']): void;
  /** Whether the keyboard is in the panel. */
  hasFocus(): boolean;
  focus(): void;
  /** A new frame in place of the one that is there; does not count as a removal by the page. */
  renew(): void;
  remove(): void;
  layout(): PanelLayout;
}

/** The panel of this page through all its frames: mounting, blocked pages, pages that take it out again, layout and focus. */
export function createPanel({ greeting, onFillTerm, onGivenUp }: PanelEvents): Panel {
  let frame: Frame | null = null;
  let isGivenUp = false;
  let layout = FIRST_LAYOUT;
  let mounts: number[] = [];
  let mountsEver = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hideNotice: (() => void) | null = null;
  let focusedBefore: HTMLElement | null = null;

  function show(): boolean {
    if (frame || isGivenUp) return false;
    clearTimeout(timer);
    mountsEver++;
    mounts = [...mounts, performance.now()].filter((at) => performance.now() - at < MOUNTS.spanMs);
    frame = mountFrame({ layout, onMessage, onLost });
    for (const message of greeting()) frame.send(message);
    timer = setTimeout(onSilence, REPORT_MS);
    return true;
  }

  function onSilence(): void {
    frame?.restyle(layout, false);
    hideNotice ??= showBlockedNotice();
  }

  function remove(): void {
    clearTimeout(timer);
    frame?.remove();
    frame = null;
    hideNotice?.();
    hideNotice = null;
    setPageMargin(0);
  }

  function onLost(): void {
    remove();
    if (isOrphaned()) return;
    if (mounts.length > MOUNTS.within || mountsEver > MOUNTS.ever) {
      isGivenUp = true;
      onGivenUp();
    } else timer = setTimeout(show, REMOUNT_MS);
  }

  function apply(next: PanelLayout): void {
    layout = next;
    frame?.restyle(next);
    setPageMargin(pushedWidth(next));
  }

  function onReady(): void {
    clearTimeout(timer);
    frame?.restyle(layout);
    hideNotice?.();
    hideNotice = null;
  }

  function focus(): void {
    focusedBefore = document.activeElement as HTMLElement | null;
    frame?.focus();
  }

  function onMessage(message: ToContent): void {
    if (message.kind === 'ready') onReady();
    else if (message.kind === 'layout') apply(message.layout);
    else if (message.kind === 'fill-term') onFillTerm(message);
    else if (message.kind === 'blur') focusedBefore?.focus({ preventScroll: true });
    else if (message.kind === 'is-covered' && frame) {
      frame.send({ kind: 'covered', id: message.id, covered: isCovered(frame.host) });
    }
  }

  function command(command: TabCommand['command']): void {
    isGivenUp = false;
    mountsEver = 0;
    const isNew = command !== 'term.apply' && show();
    if (command === 'sidebar.focus') focus();
    // To a new frame the wish to see it was just granted: toggling it would close it again.
    if (!isNew || command === 'sidebar.focus') frame?.send({ kind: 'command', command });
  }

  function renew(): void {
    if (!frame) return;
    remove();
    mounts = [];
    mountsEver = 0;
    show();
  }

  return {
    show,
    renew,
    remove,
    focus,
    command,
    layout: () => layout,
    send: (message) => frame?.send(message),
    hasFocus: () => frame !== null && document.activeElement === frame.host,
  };
}
