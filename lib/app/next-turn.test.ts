import { expect, it } from 'vitest';
import { nextTurn } from './next-turn';

it('lets a message that came before it be heard', async () => {
  const { port1, port2 } = new MessageChannel();
  let isHeard = false;
  port1.onmessage = () => {
    isHeard = true;
  };
  port2.postMessage('cancel');
  await nextTurn();
  port1.close();
  expect(isHeard).toBe(true);
});
