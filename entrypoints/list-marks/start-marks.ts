import { isOrphaned } from '@/lib/platform/content';
import type { FromMarks, ToMarks } from '@/lib/platform/marks-protocol';
import type { ListRow } from '@/lib/sites/contract';
import type { OwnFrame } from '../site.content/own-frame';
import { siteDesk } from '../site.content/site-desk';
import { followPage } from './follow-page';
import { marksCss } from './marks-css';
import { mountMarks } from './marks-frame';
import { placeMarks } from './place-marks';
import { readRows } from './read-rows';

const STARTED = Symbol.for('creditside.marks');
/** A page that takes the frame out this often does not want it. */
const MOST_MOUNTS = 5;

/**
 * Lays a frame over the lists of this page and tells it which names stand where. Reads; the page is never written to. A page in a frame of
 * its host does so within that frame: what lies over that lies over the marks too.
 */
export function startMarks(): void {
  const world = globalThis as { [STARTED]?: boolean };
  if (world[STARTED]) return;
  world[STARTED] = true;

  let rows: readonly ListRow[] = [];
  let frame: OwnFrame<ToMarks> | null = null;
  let mounts = 0;
  let [toldRows, toldPlaces, toldBox] = ['', '', ''];
  const unfollow = followPage({ look, move });

  function look(): void {
    if (isOrphaned()) {
      stop();
      return;
    }
    // A frame that nobody can see has no width.
    rows = innerWidth === 0 ? [] : readRows(siteDesk().adapters, { document, url: new URL(location.href) });
    if (rows.length > 0 && !frame) mount();
    const names = rows.map(({ name, hostDebtorId }) => ({ name, id: hostDebtorId }));
    toldRows = tell({ kind: 'rows', rows: names }, toldRows);
    move();
  }

  function move(): void {
    if (!frame) return;
    const { box, places, room } = placeMarks(rows);
    const css = marksCss(box);
    if (css !== toldBox) frame.style(css);
    toldBox = css;
    toldPlaces = tell({ kind: 'places', places, room }, toldPlaces);
  }

  function tell(message: ToMarks, told: string): string {
    const text = JSON.stringify(message);
    if (text !== told) frame?.send(message);
    return text;
  }

  function mount(): void {
    [toldRows, toldPlaces, toldBox] = ['', '', ''];
    mounts++;
    frame = mountMarks(hear, lose);
    frame.send({ kind: 'page', origin: location.origin });
  }

  function hear({ kind }: FromMarks): void {
    if (kind === 'close') stop();
  }

  function lose(): void {
    frame?.remove();
    frame = null;
    if (mounts >= MOST_MOUNTS) stop();
  }

  function stop(): void {
    unfollow();
    frame?.remove();
    frame = null;
    world[STARTED] = false;
  }
}
