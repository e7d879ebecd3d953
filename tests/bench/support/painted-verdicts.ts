import type { Frame } from 'puppeteer';

/** A verdict that a sidebar painted, and when by the clock of the machine, which all its browsers share. */
export interface PaintedVerdict {
  readonly verdict: string | null;
  readonly at: number;
}

interface Watching {
  paintedVerdicts: { verdict: string | null; at: number }[];
  lastClickAt: number;
}

/** From now on the frame itself notes each change of its verdict when it was painted, and when it was last clicked; nobody has to ask meanwhile. */
export const watchVerdicts = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const watching = globalThis as unknown as Watching;
    watching.paintedVerdicts = [];
    watching.lastClickAt = 0;
    const shown = () => document.querySelector<HTMLElement>('[data-testid="verdict"]')?.dataset.verdict ?? null;
    let last = shown();
    const look = () => {
      const verdict = shown();
      if (verdict === last) return;
      last = verdict;
      requestAnimationFrame(() => {
        // Handled after that frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          watching.paintedVerdicts.push({ verdict, at: Date.now() });
          port1.close();
        };
        port2.postMessage(null);
      });
    };
    const options = { subtree: true, childList: true, attributes: true, attributeFilter: ['data-verdict'] };
    new MutationObserver(look).observe(document, options);
    const note = () => {
      watching.lastClickAt = Date.now();
    };
    document.addEventListener('click', note, true);
  });

/** The first time after `after` that the frame painted this verdict; null: it did not. */
export const paintedAfter = (frame: Frame, verdict: string, after: number): Promise<number | null> =>
  frame.evaluate(
    (wanted, from) => {
      const { paintedVerdicts } = globalThis as unknown as Watching;
      return paintedVerdicts.find((painted) => painted.verdict === wanted && painted.at >= from)?.at ?? null;
    },
    verdict,
    after,
  );

export const lastClickAt = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (globalThis as unknown as Watching).lastClickAt);
