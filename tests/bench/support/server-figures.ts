import type { TeamHost } from '@/tests/hosts/nats/team-host';

interface Varz {
  readonly mem: number;
  readonly cpu: number;
  readonly connections: number;
  readonly subscriptions: number;
  readonly in_msgs: number;
  readonly out_msgs: number;
  readonly in_bytes: number;
  readonly out_bytes: number;
}

/** What a team's servers say of themselves, all together. Bytes are counted before the WebSocket packs them; processor in per cent of one core. */
export interface ServerFigures extends Varz {
  /** Of the server that keeps most of them: one that is replicated is listed by each. */
  readonly consumers: number;
}

interface Jsz {
  readonly consumers: number;
}

const ask = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T;

export async function serverFigures({ nodes }: TeamHost): Promise<ServerFigures> {
  const [all, streams] = await Promise.all([
    Promise.all(nodes.map(({ monitorUrl }) => ask<Varz>(`${monitorUrl}/varz`))),
    Promise.all(nodes.map(({ monitorUrl }) => ask<Jsz>(`${monitorUrl}/jsz`))),
  ]);
  const sum = (of: keyof Varz) => all.reduce((total, each) => total + each[of], 0);
  return {
    mem: sum('mem'),
    cpu: sum('cpu'),
    connections: sum('connections'),
    subscriptions: sum('subscriptions'),
    in_msgs: sum('in_msgs'),
    out_msgs: sum('out_msgs'),
    in_bytes: sum('in_bytes'),
    out_bytes: sum('out_bytes'),
    consumers: streams.reduce((total, each) => total + each.consumers, 0),
  };
}
