import type { MarkedName, SeenMark } from '@/components/marks/list-marks';
import { MARK_FACE } from '@/components/marks/mark-face';
import { companiesForPage } from '@/lib/app/companies-for-page';
import { markRows } from '@/lib/app/mark-rows';
import { readAt } from '@/lib/app/read-at';
import { watchCompanies } from '@/lib/app/watch-companies';
import { watchMarked } from '@/lib/app/watch-marked';
import { watchRecorded } from '@/lib/app/watch-recorded';
import type { Mark, MarkRow } from '@/lib/domain/mark';
import type { FromMarks, MarkPlace, ToMarks } from '@/lib/platform/marks-protocol';
import type { Words } from '@/lib/words/words';

/** CSS pixels that an icon with its padding takes, and a letter of the word beside it; a little more than they ever do. */
const ICON = 32;
const LETTER = 7;

/** Whether the word of every mark that can be seen fits: some with and some without would look like a difference. */
export const hasRoom = (seen: readonly SeenMark[], room: number, words: Words): boolean =>
  seen.every(({ mark }) => ICON + LETTER * words.t(MARK_FACE[mark].word).length <= room);

interface Drawn {
  readonly names: readonly MarkedName[];
  readonly seen: readonly SeenMark[];
  readonly room: number;
}

export interface Marker {
  /** The confirmed port to the script in the page. */
  attach(port: MessagePort): void;
}

const keyOf = ({ name, id }: MarkRow): string => JSON.stringify([name, id]);

/** Marks the rows that the page tells of. Each name is looked up once, all new ones together; who scrolls back waits for nothing. */
export function createMarker(draw: (drawn: Drawn) => void): Marker {
  let origin = '';
  let rows: readonly MarkRow[] = [];
  let places: readonly MarkPlace[] = [];
  let room = 0;
  let known = new Map<string, Mark | null>();
  /** What is being looked up anew, or is known already. */
  let newest = known;

  function show(): void {
    const markOf = (row: MarkRow | undefined) => (row && known.get(keyOf(row))) ?? null;
    const names = new Map(rows.flatMap((row) => (markOf(row) ? [[keyOf(row), row] as const] : [])));
    draw({
      names: [...names.values()].map((row) => ({ name: row.name, mark: markOf(row) as Mark })),
      seen: places.flatMap((place) => {
        const mark = markOf(rows[place.row]);
        return mark ? [{ ...place, mark }] : [];
      }),
      room,
    });
  }

  /** Those that are not known yet; null meanwhile, so that nobody looks for them twice. */
  async function lookUp(store: Map<string, Mark | null>): Promise<void> {
    const fresh = new Map(rows.flatMap((row) => (store.has(keyOf(row)) ? [] : [[keyOf(row), row] as const])));
    if (fresh.size === 0 || origin === '') return;
    for (const key of fresh.keys()) store.set(key, null);
    const { company } = await companiesForPage(origin);
    const marks = await markRows({ rows: [...fresh.values()], origin, company, at: readAt(company.timeZone) });
    for (const [at, key] of [...fresh.keys()].entries()) store.set(key, marks[at] ?? null);
  }

  /** The book is another, or somebody recorded something: what is on screen stays until the new marks are there. */
  async function again(): Promise<void> {
    newest = new Map();
    const mine = newest;
    await lookUp(mine);
    if (mine !== newest) return;
    known = mine;
    show();
  }

  function hear(message: ToMarks): void {
    if (message.kind === 'rows') {
      // The places that are known are those of other rows.
      [rows, places] = [message.rows, []];
      void lookUp(newest).then(show);
    } else if (message.kind === 'places') ({ places, room } = message);
    show();
  }

  return {
    attach(port) {
      const send = (message: FromMarks): void => port.postMessage(message);
      const waiting: ToMarks[] = [];
      let isOn = false;
      port.onmessage = ({ data }: MessageEvent<ToMarks>) => {
        if (data.kind === 'page') open(data.origin);
        else if (isOn) hear(data);
        else waiting.push(data);
      };
      function open(of: string): void {
        void watchMarked(of, (isMarked) => {
          isOn = isMarked;
          if (!isMarked) return send({ kind: 'close' });
          origin = of;
          for (const message of waiting.splice(0)) hear(message);
        });
        watchCompanies(() => void again());
        watchRecorded(() => void again());
        send({ kind: 'ready' });
      }
    },
  };
}
