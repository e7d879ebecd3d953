import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Null when networks can be made and cut here; else why not. */
export const whyNoNetworks = (): string | null =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/sbin/ip')
    ? null
    : 'networks are made by root and iproute2 on Linux alone';

/** Whose cable it is: that of server 0, 1 or 2, or the one between all servers and everybody else. */
export type Cable = number | 'clients';

/**
 * A network of its own for each server, a switch between them and a cable from there to this machine. What is cut falls silent, and nobody is
 * told: no connection is refused or ended.
 */
export interface CutNetwork {
  /** Of the servers, in their order. */
  readonly addresses: readonly string[];
  /** A program and its arguments, such that it runs on that server's network. */
  inside(server: number, program: string, args: readonly string[]): readonly [string, string[]];
  cut(cable: Cable): void;
  mend(cable: Cable): void;
  /** Cuts a server off from the other servers alone; browsers still reach it. */
  part(server: number): void;
  rejoin(server: number): void;
  remove(): void;
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const ip = (line: string): string => run('ip', ...line.split(' '));

/** Of this process, so that two tests do not meet. */
const NUMBER = process.pid % 250;
const NAME = `cs${NUMBER}`;
const SWITCH = `${NAME}-switch`;
const networkOf = (server: number): string => `${NAME}-n${server + 1}`;
const portOf = (cable: Cable): string => (cable === 'clients' ? 'clients' : `n${cable + 1}`);
const addressOf = (server: number): string => `10.199.${NUMBER}.${11 + server}`;

export function cutNetwork(servers: number): CutNetwork {
  const all = Array.from({ length: servers }, (_, nth) => nth);
  const remove = () => {
    process.off('exit', remove);
    for (const name of [...all.map(networkOf), SWITCH]) {
      if (existsSync(path.join('/run/netns', name))) ip(`netns del ${name}`);
    }
  };
  remove();
  process.once('exit', remove);
  makeSwitch();
  for (const server of all) plugIn(server);
  const others = (server: number) => all.filter((other) => other !== server).map(addressOf);
  return {
    addresses: all.map(addressOf),
    inside: (server, program, args) => ['ip', ['netns', 'exec', networkOf(server), program, ...args]],
    cut: (cable) => ip(`-n ${SWITCH} link set ${portOf(cable)} nomaster`),
    mend: (cable) => ip(`-n ${SWITCH} link set ${portOf(cable)} master br0`),
    part: (server) => {
      for (const other of others(server)) ip(`-n ${networkOf(server)} route add blackhole ${other}/32`);
    },
    rejoin: (server) => {
      for (const other of others(server)) ip(`-n ${networkOf(server)} route del blackhole ${other}/32`);
    },
    remove,
  };
}

function makeSwitch(): void {
  ip(`netns add ${SWITCH}`);
  ip(`-n ${SWITCH} link add br0 type bridge forward_delay 0`);
  ip(`-n ${SWITCH} link set br0 up`);
  ip(`link add ${NAME} type veth peer name clients netns ${SWITCH}`);
  ip(`-n ${SWITCH} link set clients master br0 up`);
  ip(`addr add 10.199.${NUMBER}.1/24 dev ${NAME}`);
  ip(`link set ${NAME} up`);
}

function plugIn(server: number): void {
  const network = networkOf(server);
  ip(`netns add ${network}`);
  ip(`-n ${network} link set lo up`);
  ip(`-n ${network} link add eth0 type veth peer name ${portOf(server)} netns ${SWITCH}`);
  ip(`-n ${SWITCH} link set ${portOf(server)} master br0 up`);
  ip(`-n ${network} addr add ${addressOf(server)}/24 dev eth0`);
  ip(`-n ${network} link set eth0 up`);
}
