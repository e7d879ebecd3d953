import { log } from '@/lib/platform/log';
import type { WorkerMessage, WorkerMessageName } from '@/lib/platform/protocol';
import { parseMessage } from '@/lib/platform/protocol.schema';
import type { Sender } from '@/lib/platform/sender';
import { ROUTES } from './routes';

/**
 * Sender first, then shape, then the table. Whatever fails one of them is answered null and logged by name alone: what it
 * carried was chosen by somebody else.
 */
export async function answerMessage(received: unknown, sender: Sender | null): Promise<unknown> {
  const parsed = parseMessage(received);
  const name = parsed.ok ? parsed.message.name : parsed.name;
  if (!parsed.ok || sender === null || !ROUTES[parsed.message.name].from.includes(sender.class)) {
    log('message-refused', { name, from: sender?.class ?? null, tab: sender?.tabId ?? null });
    return null;
  }
  return runRoute(parsed.message, sender);
}

function runRoute<N extends WorkerMessageName>({ name, payload }: WorkerMessage<N>, { tabId, frameId, origin }: Sender) {
  return ROUTES[name].run(payload, tabId, frameId, origin);
}
