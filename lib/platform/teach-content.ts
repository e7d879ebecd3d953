import type { TaughtSite } from '@/lib/domain/taught-site';
import { contentBrowser } from './content-browser';
import type { TaughtChanged, WorkerMessages } from './protocol';

/** The client half of teaching: what the scripts in a page say to the worker of it. */

/** What was taught of this origin; null where the worker can't be reached. */
export async function askTaught(): Promise<readonly TaughtSite[] | null> {
  const answer = await send<'taught.read'>('taught.read', {});
  return answer?.sites ?? null;
}

export function noteTaught(note: WorkerMessages['taught.note']['payload']): void {
  void send('taught.note', note);
}

/** Tells the worker that this page's script mounted a frame to point in, with this nonce. */
export function announceTeacher(nonce: string): void {
  void send('teach.announce', { nonce });
}

export function onTaughtChanged(run: () => void): void {
  contentBrowser().runtime.onMessage.addListener((message: unknown) => {
    if ((message as TaughtChanged | null)?.taught === 'changed') run();
  });
}

async function send<N extends keyof WorkerMessages>(
  name: N,
  payload: WorkerMessages[N]['payload'],
): Promise<WorkerMessages[N]['answer'] | null> {
  return (
    (await contentBrowser()
      .runtime.sendMessage({ name, payload })
      .catch(() => null)) ?? null
  );
}
