/** The network and the clock as a live source is given them; one object, so that a test needs neither. */
export const network = {
  fetch: (url: string, init: RequestInit): Promise<Response> => fetch(url, init),
  now: (): number => Date.now(),
  random: (): number => Math.random(),
  deadline: (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds),
  sleep: (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};
