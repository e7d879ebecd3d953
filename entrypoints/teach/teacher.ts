import { STEPS, type TeachActions, type TeachScreen } from '@/components/teach/teach-screen';
import { keepTaughtSites } from '@/lib/app/keep-taught-sites';
import { removeTaughtSite } from '@/lib/app/remove-taught-site';
import { type Picks, taughtFromPicks } from '@/lib/domain/taught-pick';
import type { TaughtSite } from '@/lib/domain/taught-site';
import { sendToWorker } from '@/lib/platform/messages';
import type { ToPointer, ToTeacher } from '@/lib/platform/teach-protocol';

/** The second click of a double one is not for the page either. Milliseconds. */
const LINGER_MS = 300;

const FIRST: TeachScreen = {
  link: 'connecting',
  step: 'name',
  spot: null,
  isForeign: false,
  refusal: null,
  picks: {},
  site: null,
  isOnTop: false,
};

/** Leads somebody through the pointing, and keeps what was pointed at as soon as it is enough. */
export interface Teacher {
  readonly actions: TeachActions;
  /** The confirmed port to the script in the page. */
  attach(port: MessagePort): void;
  /** The page is not who it says it is: nothing but the way out. */
  refuse(port: MessagePort): void;
}

export function createTeacher(draw: (screen: TeachScreen) => void): Teacher {
  let screen = FIRST;
  let port: MessagePort | null = null;
  let isLooking = false;
  const id = crypto.randomUUID();
  const send = (message: ToPointer): void => port?.postMessage(message);

  function set(change: Partial<TeachScreen>): void {
    screen = { ...screen, ...change };
    draw(screen);
  }

  async function keep(site: TaughtSite): Promise<void> {
    await keepTaughtSites([site]).then(
      () => set({ site }),
      () => set({ site: null }),
    );
  }

  function advance(picks: TeachScreen['picks']): void {
    const { step } = screen;
    const next = step === 'learned' ? step : (STEPS[STEPS.indexOf(step) + 1] ?? 'learned');
    set({ picks, step: next, refusal: null, spot: null });
    if (next === 'learned' && picks.name) void keep(taughtFromPicks(picks as Picks, id));
  }

  function hear(message: ToTeacher): void {
    if (message.kind === 'spot') {
      isLooking = false;
      set({ spot: message.spot, isForeign: message.isForeign });
    } else if (message.kind === 'refused') set({ refusal: message.because });
    else if (message.picked.field === screen.step) advance({ ...screen.picks, [message.picked.field]: message.picked });
  }

  const actions: TeachActions = {
    look(x, y) {
      // A pointer moves faster than a page answers: one question at a time.
      if (isLooking) return;
      isLooking = true;
      send({ kind: 'look', x, y });
    },
    step: (by) => send({ kind: 'step', by }),
    pick() {
      if (screen.step !== 'learned') send({ kind: 'pick', field: screen.step });
    },
    pickAt(x, y) {
      send({ kind: 'look', x, y });
      actions.pick();
    },
    scroll: (x, y, dx, dy) => send({ kind: 'scroll', x, y, dx, dy }),
    skip: () => advance(screen.picks),
    move: () => set({ isOnTop: !screen.isOnTop }),
    close() {
      if (screen.link === 'closed') return;
      set({ link: 'closed' });
      void sendToWorker('teach.end', {});
      setTimeout(() => send({ kind: 'close' }), LINGER_MS);
    },
    undo: () => void removeTaughtSite(id).finally(actions.close),
    change(change) {
      if (screen.site) void keep({ ...screen.site, ...change });
    },
  };

  function open(opened: MessagePort): void {
    port = opened;
    port.onmessage = ({ data }: MessageEvent<ToTeacher>) => hear(data);
    send({ kind: 'ready' });
  }

  return {
    actions,
    attach(opened) {
      open(opened);
      set({ link: 'connected' });
    },
    refuse(opened) {
      open(opened);
      set({ link: 'refused' });
    },
  };
}
