import type { ToContent, ToFrame } from '@/lib/platform/protocol';

/** A page that does not answer within this is not believed. */
const ANSWER_MS = 500;

/** Our end of the port to the content script. */
export interface PagePort {
  send(message: ToContent): void;
  /** Whether something lies over the panel; true when the page does not say. */
  isCovered(): Promise<boolean>;
}

/** Opens the port. Answers to our own questions stay inside; everything else goes to `onMessage`. */
export function openPagePort(port: MessagePort, onMessage: (message: ToFrame) => void): PagePort {
  const asked = new Map<number, (covered: boolean) => void>();
  let lastId = 0;
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.kind !== 'covered') return onMessage(data);
    asked.get(data.id)?.(data.covered);
  };
  const send = (message: ToContent) => port.postMessage(message);
  return {
    send,
    isCovered: () =>
      new Promise((resolve) => {
        const id = ++lastId;
        const timer = setTimeout(() => settle(true), ANSWER_MS);
        const settle = (covered: boolean) => {
          clearTimeout(timer);
          asked.delete(id);
          resolve(covered);
        };
        asked.set(id, settle);
        send({ kind: 'is-covered', id });
      }),
  };
}
