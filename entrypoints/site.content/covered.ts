/** Rows and columns of points that are probed; the middle of every cell. */
const GRID = { rows: 6, columns: 3 } as const;

/**
 * Whether a person might see something else than the panel where the panel is: something lies over it, or it or the page is
 * faded, shifted, filtered or clipped. Costs a layout: only asked before a click in the panel is believed.
 */
export function isCovered(host: Element): boolean {
  const box = host.getBoundingClientRect();
  if (!host.isConnected || host !== document.documentElement.lastElementChild || box.width < 1 || box.height < 1) return true;
  return [host, document.documentElement].some(isAltered) || hasPaintAbove() || !isOnTop(host, box);
}

function isOnTop(host: Element, box: DOMRect): boolean {
  for (let row = 0; row < GRID.rows; row++) {
    for (let column = 0; column < GRID.columns; column++) {
      const x = box.left + ((column + 0.5) / GRID.columns) * box.width;
      const y = box.top + ((row + 0.5) / GRID.rows) * box.height;
      if (document.elementFromPoint(x, y) !== host) return false;
    }
  }
  return true;
}

function isAltered(element: Element): boolean {
  const style = getComputedStyle(element);
  const isPlain = (value: string | undefined) => value === undefined || value === '' || value === 'none' || value === 'normal';
  const { transform, translate, scale, rotate, filter, clipPath, maskImage, mixBlendMode } = style;
  return (
    Number(style.opacity || 1) < 1 ||
    style.visibility === 'hidden' ||
    ![transform, translate, scale, rotate, filter, clipPath, maskImage, mixBlendMode].every(isPlain)
  );
}

/** What can be painted above the panel without being hit by a probe: it would let the pointer through. */
function hasPaintAbove(): boolean {
  const root = document.documentElement;
  const isDrawn = (pseudo: string) => !['', 'none', 'normal'].includes(getComputedStyle(root, pseudo).content);
  return isDrawn('::after') || Boolean(document.querySelector(':modal, :popover-open') ?? document.fullscreenElement);
}
