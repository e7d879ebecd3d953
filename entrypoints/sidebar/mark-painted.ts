/**
 * Marks the moment at which the browser has painted what was rendered just now, for the benchmark of the whole way.
 * A message sent in an animation frame is handled after that frame was painted.
 * @param seenAt performance.timeOrigin + now of the event in the page that led to it.
 */
export function markPainted(seenAt: number): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark('creditside:verdict', { detail: { seenAt } });
      port1.close();
    };
    port2.postMessage(null);
  });
}
