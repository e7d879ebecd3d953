import { browser } from './browser';
import type { WorkerMessageName, WorkerMessages } from './protocol';
import { classifySender, originOf, type Sender, type SenderFields } from './sender';

/**
 * Sends one message to the worker and waits for its answer.
 * @returns null when the worker refused, failed or is not there any more (the extension was reloaded). Never rejects.
 */
export async function sendToWorker<N extends WorkerMessageName>(
  name: N,
  payload: WorkerMessages[N]['payload'],
): Promise<WorkerMessages[N]['answer'] | null> {
  try {
    return (await browser.runtime.sendMessage({ name, payload })) ?? null;
  } catch {
    return null;
  }
}

/**
 * Answers every message that reaches the worker. `null` is the answer to whoever is not one of our own parts.
 * By `sendResponse` and `return true`: the one form that every browser and the test browser understand.
 */
export function listenToMessages(answer: (message: unknown, sender: Sender | null) => Promise<unknown>): void {
  const own = { id: browser.runtime.id, origin: originOf(new URL(browser.runtime.getURL('/'))) };
  browser.runtime.onMessage.addListener((message: unknown, fields: SenderFields, sendResponse: (reply: unknown) => void) => {
    answer(message, classifySender(fields, own)).then(sendResponse, () => sendResponse(null));
    return true;
  });
}
