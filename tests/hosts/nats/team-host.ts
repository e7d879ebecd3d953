import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TeamCompany } from '../../../lib/domain/team/team';
import type { CompanyTeam, TeamServer } from '../../../lib/domain/team/team-file';
import type { TeamPass } from '../../../lib/domain/team/team-pass';
import { freePort } from '../../support/free-port.ts';
import { PlainError } from '../../support/plain-error.ts';
import { setUpTeam } from '../../support/set-up-streams.ts';
import { writeTeamFiles } from '../../support/team-files.ts';
import { type Certificates, makeCertificates, trustAuthority } from './certificates.ts';
import type { CutNetwork } from './cut-network.ts';
import { installNats } from './install-nats.ts';
import { type Inside, type NatsNode, startNode } from './nats-node.ts';

export interface TeamHostOptions {
  readonly teams: readonly CompanyTeam[];
  /** One server, or a cluster of three. */
  readonly nodes?: 1 | 3;
  /** Encrypted; whoever starts it must trust the authority of these. */
  readonly tls?: Certificates;
  /** Where each server has a network of its own, encrypted and trusted here; else all are on the loopback interface. */
  readonly network?: CutNetwork;
  /** Before a server starts for the first time. */
  readonly beforeStart?: (server: TeamServer) => void;
}

/** A team's real servers on this machine, configured as `npm run team:config` and `team:setup` do. */
export interface TeamHost {
  readonly folder: string;
  readonly nodes: readonly NatsNode[];
  /** What somebody of a company is given to join. */
  passOf(company: TeamCompany, user: string): TeamPass;
  /** Makes the streams that are missing, as was done at the start. */
  setUp(): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startTeamHost(options: TeamHostOptions): Promise<TeamHost> {
  const { teams, nodes = 1, network, beforeStart } = options;
  const program = await installNats();
  const folder = mkdtempSync(path.join(tmpdir(), 'creditside-team-'));
  const tls = network ? await trusted(folder, network.addresses) : (options.tls ?? null);
  const place = (nth: number) => ({ host: network?.addresses[nth] ?? '127.0.0.1', tls });
  const servers = await Promise.all(Array.from({ length: nodes }, (_, nth) => serverOn(folder, `n${nth + 1}`, place(nth))));
  const file = { servers, teams };
  const made = await writeTeamFiles(file, folder);
  if ('fault' in made) throw new PlainError(made.fault);
  const started: NatsNode[] = [];
  const stop = async () => {
    await Promise.all(started.map((node) => node.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // All at once: three wait for each other.
    await Promise.all(
      servers.map(async (server, nth) => {
        beforeStart?.(server);
        const { name, ports } = server;
        const inside: Inside | undefined = network && ((wanted, args) => network.inside(nth, wanted, args));
        const node = await startNode({ program, folder, name, monitor: ports.monitor, inside });
        started.push(node);
      }),
    );
    await setUpTeam(file, folder);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    folder,
    nodes: started.sort((a, b) => (a.name < b.name ? -1 : 1)),
    passOf: ({ id }, user) => JSON.parse(readFileSync(path.join(folder, id, `${user}.json`), 'utf8')),
    setUp: () => setUpTeam(file, folder),
    stop,
  };
}

async function trusted(folder: string, addresses: readonly string[]): Promise<Certificates> {
  const tls = await makeCertificates(folder, addresses);
  trustAuthority(tls);
  return tls;
}

async function serverOn(folder: string, name: string, place: Pick<TeamServer, 'host' | 'tls'>): Promise<TeamServer> {
  const ports = { client: await freePort(), websocket: await freePort(), cluster: await freePort(), monitor: await freePort() };
  return { name, ...place, storeDir: path.join(folder, 'store', name), ports };
}
