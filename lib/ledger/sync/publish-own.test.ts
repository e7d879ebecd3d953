import { describe, expect, it } from 'vitest';
import { publishOwn } from './publish-own';
import { comments, NOW, portOf, serverOf } from './sync.examples';

const now = () => NOW;

describe('publishing what was recorded here', () => {
  it('sends it in its order, once, and notes how far it came', async () => {
    const events = comments(3);
    const { port, state } = portOf(events);
    const server = serverOf();
    expect(await publishOwn(server.transport, port, now)).toBe(true);
    expect(await publishOwn(server.transport, port, now)).toBe(true);
    expect(server.ids()).toEqual(events.map(({ id }) => id));
    expect(state().published).toBe(events[2]?.id);
  });

  it('stops before what did not come through, whatever came through after it', async () => {
    const events = comments(4);
    const { port, state } = portOf(events);
    const server = serverOf();
    server.takesOnly(async ({ id }) => id !== events[1]?.id);
    expect(await publishOwn(server.transport, port, now)).toBe(false);
    expect(state().published).toBe(events[0]?.id);
  });

  it('begins again where it is told meanwhile that the server lost what it took before', async () => {
    const events = comments(6);
    const { port, state } = portOf(events, { published: events[3]?.id ?? null });
    const server = serverOf();
    server.takesOnly(async ({ id }) => {
      // The reader finds out while the fifth is under way.
      if (id === events[4]?.id) await port.noteState({ published: null });
      return true;
    });
    expect(await publishOwn(server.transport, port, now)).toBe(true);
    expect(new Set(server.ids())).toEqual(new Set(events.map(({ id }) => id)));
    expect(state().published).toBe(events[5]?.id);
  });
});
