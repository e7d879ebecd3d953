import { contentBrowser } from './content-browser';
import type { WorkerMessage } from './protocol';

/** Tells the worker that this page's script mounted a frame for marks, with this nonce. */
export function announceMarks(nonce: string): void {
  const message: WorkerMessage<'marks.announce'> = { name: 'marks.announce', payload: { nonce } };
  void contentBrowser()
    .runtime.sendMessage(message)
    .catch(() => null);
}
