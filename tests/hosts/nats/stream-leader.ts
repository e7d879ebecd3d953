import type { NatsNode } from './nats-node.ts';

interface Jsz {
  readonly account_details?: readonly {
    readonly stream_detail?: readonly { readonly name: string; readonly cluster?: { readonly leader?: string } }[];
  }[];
}

/** The server that leads a stream of a cluster now; null: none does. */
export async function streamLeader(nodes: readonly NatsNode[], stream: string): Promise<NatsNode | null> {
  for (const { ask } of nodes) {
    const told = (await ask('/jsz?accounts=true&streams=true')) as Jsz | null;
    const streams = (told?.account_details ?? []).flatMap(({ stream_detail = [] }) => stream_detail);
    const leader = streams.find(({ name }) => name === stream)?.cluster?.leader;
    const node = nodes.find(({ name }) => name === leader);
    if (node) return node;
  }
  return null;
}
