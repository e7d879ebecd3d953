import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { inRoot } from '@/tests/support/paths';
import type { Order, ProcessReport } from './plan';

/** Clients in a process of their own. */
export interface ClientProcess {
  order(order: Exclude<Order, { do: 'report' }>): Promise<void>;
  report(): Promise<ProcessReport>;
  end(): void;
}

/** Rejects where the process ends instead of answering. */
async function answer(child: ChildProcess): Promise<unknown> {
  const end = new AbortController();
  const options = { signal: end.signal };
  const ended = once(child, 'exit', options).then(([code]) => {
    throw new Error(`a process of clients ended with ${code}`);
  });
  try {
    const [told] = await Promise.race([once(child, 'message', options), ended]);
    return told;
  } finally {
    end.abort();
    ended.catch(() => undefined);
  }
}

export async function startClients(): Promise<ClientProcess> {
  const child = fork(inRoot('tests/bench/scale/load-clients.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await answer(child);
  const send = (order: Order): Promise<unknown> => {
    const answered = answer(child);
    child.send(order);
    return answered;
  };
  return {
    order: async (order) => void (await send(order)),
    report: async () => (await send({ do: 'report' })) as ProcessReport,
    end: () => void child.kill(),
  };
}
