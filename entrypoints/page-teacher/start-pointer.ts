import type { TaughtField } from '@/lib/domain/taught-site';
import type { ToPointer } from '@/lib/platform/teach-protocol';
import { fieldValue } from '@/lib/sites/dom';
import { showBlockedNotice } from '../site.content/blocked-notice';
import { allTargets } from './all-targets';
import { mountCover } from './cover-frame';
import { shieldPage } from './page-shield';
import { pickTarget } from './pick-target';
import { scrollAt } from './scroll-at';
import { boxOf, spotAt, type Target } from './spot-at';

/** A frame that has not reported by then, in milliseconds, cannot live in this page. */
const REPORT_MS = 1500;
const AFTERWARDS_MS = 100;
const STARTED = Symbol.for('creditside.pointer');

/** Covers the page with our frame and tells it what stands where, until it says that it is done. Reads; the page is never written to. */
export function startPointer(): void {
  const world = globalThis as { [STARTED]?: boolean };
  if (world[STARTED]) return;
  world[STARTED] = true;

  let current: Target | null = null;
  let isForeign = false;
  let within: Document | null = null;
  const unshield = shieldPage(() => stop());
  const cover = mountCover(hear, stop);
  const silence = setTimeout(() => {
    stop();
    showBlockedNotice('teach_blocked');
  }, REPORT_MS);

  function stop(): void {
    clearTimeout(silence);
    cover.remove();
    // What the pointer and the keyboard come back to is told in the turns after this one.
    setTimeout(unshield, AFTERWARDS_MS);
    world[STARTED] = false;
  }

  function show(target: Target | null): void {
    current = target;
    const spot = target && { box: boxOf(target), text: fieldValue(target.element) };
    cover.send({ kind: 'spot', spot, isForeign });
  }

  function look(x: number, y: number): void {
    const spot = spotAt(x, y, cover.host);
    isForeign = spot === 'foreign';
    show(spot === 'foreign' ? null : spot);
  }

  function step(by: 1 | -1): void {
    const targets = allTargets();
    const at = targets.findIndex(({ element }) => element === current?.element);
    const next = targets[at < 0 ? (by > 0 ? 0 : targets.length - 1) : (at + by + targets.length) % targets.length] ?? null;
    next?.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    isForeign = false;
    show(next);
  }

  function pick(field: TaughtField): void {
    const picked = current ? pickTarget(current, field, field === 'name' ? null : within) : 'no-value';
    if (typeof picked === 'string') cover.send({ kind: 'refused', because: picked });
    else {
      if (field === 'name') within = current?.element.ownerDocument ?? null;
      cover.send({ kind: 'picked', picked });
    }
  }

  function hear(message: ToPointer): void {
    if (message.kind === 'ready') clearTimeout(silence);
    else if (message.kind === 'look') look(message.x, message.y);
    else if (message.kind === 'step') step(message.by);
    else if (message.kind === 'pick') pick(message.field);
    else if (message.kind === 'scroll') {
      scrollAt(current, message.dx, message.dy);
      look(message.x, message.y);
    } else stop();
  }
}
