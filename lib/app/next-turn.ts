/**
 * Lets everything else that waits have its turn: a worker that reads on without a pause hears neither that it is cancelled nor that rows are written.
 * A message, because the browser makes a timer wait longer each time.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
