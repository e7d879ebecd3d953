import type { Handover } from '@/lib/platform/protocol';

function isHandover(data: unknown, nonce: string): data is Handover {
  const handover = data as Partial<Handover> | null;
  return typeof handover === 'object' && handover?.kind === 'handover' && handover.nonce === nonce;
}

/**
 * The one port that this frame will ever have: the first that comes from the parent with our own nonce. Must be called before the
 * frame's load event, in which the content script sends it. Everything else that is posted here is not even looked at.
 */
export function awaitHandover(frame: Window, nonce: string): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent): void => {
      const [port] = event.ports;
      if (event.source !== frame.parent || !port || nonce === '' || !isHandover(event.data, nonce)) return;
      frame.removeEventListener('message', listen);
      resolve(port);
    };
    frame.addEventListener('message', listen);
  });
}
