import 'fake-indexeddb/auto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import { type CutNetwork, cutNetwork, whyNoNetworks } from '@/tests/hosts/nats/cut-network';
import { whyNoNats } from '@/tests/hosts/nats/install-nats';
import { type SmallDisk, smallDisk, whyNoDisks } from '@/tests/hosts/nats/small-disk';
import { streamLeader } from '@/tests/hosts/nats/stream-leader';
import { NOTHING_LOST } from './support/closing-check';
import { type FaultDrill, startFaultDrill } from './support/fault-drill';
import { DELTA } from './support/team-steps';

const MINUTE_MS = 60_000;
const DISK_MB = 64;

let drill: FaultDrill | null = null;
let network: CutNetwork | null = null;
let disk: SmallDisk | null = null;

async function onNetworks(nodes: 1 | 3): Promise<{ team: FaultDrill; cables: CutNetwork; leader: number }> {
  const cables = cutNetwork(nodes);
  network = cables;
  const team = await startFaultDrill({ nodes, network: cables });
  drill = team;
  const leader = await streamLeader(team.host.nodes, ledgerStream(DELTA.id));
  return { team, cables, leader: Math.max(0, leader ? team.host.nodes.indexOf(leader) : 0) };
}

/** What people record while something is wrong: while it begins, during it, and up to its end. */
async function sayFor(team: FaultDrill, milliseconds: number): Promise<void> {
  const until = Date.now() + milliseconds;
  for (let nth = 0; nth < 10; nth++) {
    await team.say(5);
    await wait(Math.max(0, (until - Date.now()) / (10 - nth)));
  }
}

afterEach(async () => {
  disk?.remove();
  await drill?.end();
  network?.remove();
  drill = network = disk = null;
}, 60_000);

/** Minutes each, and root's: for whoever changes how a team's ledger is kept the same (`TEAM_DRILL=1`), not for every run. */
const isWanted = process.env.TEAM_DRILL === '1' && whyNoNats() === null;

describe.runIf(isWanted && whyNoNetworks() === null)('a network that is cut for a minute', () => {
  it.each([1, 3] as const)(
    'between all browsers and %i server(s): what they recorded meanwhile arrives',
    async (nodes) => {
      const { team, cables } = await onNetworks(nodes);
      await team.say(50);
      const saying = team.say(30);
      await team.acknowledged(260);
      cables.cut('clients');
      await saying;
      await sayFor(team, MINUTE_MS);
      cables.mend('clients');
      expect(await team.whole('browsers cut off for a minute', await team.heal())).toMatchObject(NOTHING_LOST);
    },
    400_000,
  );

  it('around the server that leads: the other two go on without it', async () => {
    const { team, cables, leader } = await onNetworks(3);
    await team.say(50);
    const saying = team.say(30);
    await team.acknowledged(260);
    const began = Date.now();
    cables.cut(leader);
    await saying;
    await team.say(10);
    const without = await team.heal();
    await sayFor(team, MINUTE_MS - (Date.now() - began));
    cables.mend(leader);
    expect(await team.whole(`leader cut off for a minute (${without} ms without it)`, await team.heal())).toMatchObject(
      NOTHING_LOST,
    );
  }, 400_000);

  it('between the server that leads and the other two, while browsers reach all three', async () => {
    const { team, cables, leader } = await onNetworks(3);
    await team.say(50);
    const saying = team.say(30);
    await team.acknowledged(260);
    const began = Date.now();
    cables.part(leader);
    await saying;
    await team.say(10);
    const without = await team.heal();
    await sayFor(team, MINUTE_MS - (Date.now() - began));
    cables.rejoin(leader);
    expect(
      await team.whole(`leader parted from the others for a minute (${without} ms without it)`, await team.heal()),
    ).toMatchObject(NOTHING_LOST);
  }, 400_000);
});

describe.runIf(isWanted && whyNoDisks() === null)('a disk that is full', () => {
  it.each([1, 3] as const)(
    'of one of %i server(s): what it did not take arrives when there is room again',
    async (nodes) => {
      const team = await startFaultDrill({
        nodes,
        beforeStart: ({ name, storeDir }) => {
          if (name === 'n1' && disk === null) disk = smallDisk(storeDir, DISK_MB);
        },
      });
      drill = team;
      const [node] = team.host.nodes;
      await team.say(50);
      const saying = team.say(50);
      await team.acknowledged(300);
      disk?.fill();
      await saying;
      await team.say(10);
      const without = nodes === 3 ? await team.heal() : null;
      await sayFor(team, 10_000);
      disk?.clear();
      // A server whose disk was full stores nothing any more until it is started again.
      await node?.stop();
      await node?.start();
      expect(await team.whole(`full disk of one server (${without} ms without it)`, await team.heal())).toMatchObject(
        NOTHING_LOST,
      );
    },
    400_000,
  );
});
