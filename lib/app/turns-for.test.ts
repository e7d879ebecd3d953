import { describe, expect, it } from 'vitest';
import { turnsFor } from './turns-for';

/** Whether a message that waits is heard by the time that a piece of work is done. */
async function isHeardAfter(turn: Promise<void>): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  let isHeard = false;
  port1.onmessage = () => {
    isHeard = true;
  };
  port2.postMessage('cancel');
  await turn;
  port1.close();
  return isHeard;
}

describe('turns between pieces of work', () => {
  it('come when enough is done, and then from the start', async () => {
    const takeTurn = turnsFor(10);
    const heard = [];
    for (const done of [4, 4, 4, 4]) heard.push(await isHeardAfter(Promise.resolve().then(() => takeTurn(done))));
    expect(heard).toEqual([false, false, true, false]);
  });

  it('come after a piece in which nothing was found', async () => {
    const takeTurn = turnsFor(10);
    expect(await isHeardAfter(Promise.resolve().then(() => takeTurn(0)))).toBe(true);
  });
});
