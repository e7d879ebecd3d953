import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { NatsNode } from './nats-node.ts';
import type { TeamHost } from './team-host.ts';

const storeOf = (host: TeamHost, { name }: NatsNode): string => path.join(host.folder, 'store', name);

/** Copies what each server holds, one after the other as RUN.md says: the others go on meanwhile. */
export async function backUp(host: TeamHost, to: string): Promise<void> {
  for (const node of host.nodes) {
    await node.stop();
    cpSync(storeOf(host, node), path.join(to, node.name), { recursive: true });
    await node.start();
  }
}

/** Every server ends at once, and every disk is empty. */
export async function loseEverything(host: TeamHost): Promise<void> {
  await Promise.all(host.nodes.map((node) => node.kill()));
  for (const node of host.nodes) rmSync(storeOf(host, node), { recursive: true, force: true });
}

/** Puts the copies back and starts all servers: three wait for each other. */
export async function restore(host: TeamHost, from: string): Promise<void> {
  for (const node of host.nodes) cpSync(path.join(from, node.name), storeOf(host, node), { recursive: true });
  await Promise.all(host.nodes.map((node) => node.start()));
}
