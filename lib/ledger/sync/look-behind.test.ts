import { describe, expect, it } from 'vitest';
import { lookBehind } from './look-behind';
import { comments, portOf, serverOf } from './sync.examples';

/** Looks at a server that has so much more at each look than what came here; returns at which look it ended, null: it did not. */
async function endsAt(looks: readonly { readonly here: number; readonly there: number }[]): Promise<number | null> {
  const { port } = portOf([]);
  const end = new AbortController();
  let nth = -1;
  const server = serverOf(comments(9));
  const transport = { ...server.transport, streamState: async () => ({ created: '', last: looks[nth]?.there ?? 0 }) };
  const sleep = async () => {
    nth += 1;
    const look = looks[nth];
    if (!look) throw end.abort();
    await port.noteState({ sequence: look.here });
  };
  return lookBehind({ transport, port, sleep, signal: end.signal }).then(
    () => nth,
    () => null,
  );
}

describe('a reader', () => {
  it('goes on while it keeps up, or comes closer', async () => {
    expect(
      await endsAt([
        { here: 5, there: 5 },
        { here: 5, there: 9 },
        { here: 9, there: 9 },
        { here: 9, there: 9 },
      ]),
    ).toBeNull();
    expect(
      await endsAt([
        { here: 1, there: 9 },
        { here: 3, there: 9 },
        { here: 7, there: 9 },
      ]),
    ).toBeNull();
  });

  it('begins anew where nothing comes of what the server has', async () => {
    expect(
      await endsAt([
        { here: 5, there: 5 },
        { here: 5, there: 9 },
        { here: 5, there: 9 },
      ]),
    ).toBe(2);
  });
});
