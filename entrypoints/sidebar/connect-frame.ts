import { sendToWorker } from '@/lib/platform/messages';
import type { Sidebar } from './sidebar-controller';

/** A sleeping worker wakes within some 50 ms; what takes longer than all of these is said. */
const PAUSES_MS = [0, 150, 400, 1_000];

/** A worker that hears and says nothing is given up on after this long, each time. */
const ANSWER_MS = 2_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Null: the worker did not answer at all. */
async function isConfirmed(nonce: string): Promise<boolean | null> {
  for (const ms of PAUSES_MS) {
    await pause(ms);
    const answer = await Promise.race([sendToWorker('frame.confirm', { nonce }), pause(ANSWER_MS)]);
    if (answer) return answer.ok;
  }
  return null;
}

/** Has the frame confirmed, and only then lets the page's sightings in. Empty for good when it is not ours. */
export async function connectFrame(handover: Promise<MessagePort>, nonce: string, sidebar: Sidebar): Promise<void> {
  const port = await handover;
  const answer = await isConfirmed(nonce);
  if (answer === null) sidebar.showLink('worker-silent', () => connectFrame(handover, nonce, sidebar));
  else if (answer) sidebar.attach(port);
  else sidebar.showLink('refused');
}
