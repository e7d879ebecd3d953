// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { mount } from '@/tests/support/gallery/mount';
import { ResizeHandle } from './resize-handle';

async function handle() {
  const onResize = vi.fn();
  const { root } = await mount(<ResizeHandle width={360} min={280} max={480} onResize={onResize} />);
  const element = root.querySelector('[role="separator"]') as HTMLElement;
  element.setPointerCapture = () => undefined;
  const pointer = (type: string, screenX: number) => element.dispatchEvent(new PointerEvent(type, { screenX, bubbles: true }));
  const press = (key: string) => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return { onResize, element, pointer, press };
}

describe('the edge of the panel', () => {
  it('follows the hand by its place on the screen: to the left is wider', async () => {
    const { onResize, pointer } = await handle();
    pointer('pointerdown', 1_000);
    pointer('pointermove', 960);
    pointer('pointerup', 950);
    expect(onResize.mock.calls).toEqual([
      [400, false],
      [410, true],
    ]);
  });

  it('does not move when a pointer only passes over it', async () => {
    const { onResize, pointer } = await handle();
    pointer('pointermove', 900);
    pointer('pointerup', 900);
    expect(onResize).not.toHaveBeenCalled();
  });

  it('moves by the arrow keys, and to both ends', async () => {
    const { onResize, press } = await handle();
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'a']) press(key);
    expect(onResize.mock.calls.map(([width]) => width)).toEqual([376, 344, 280, 480]);
  });

  it('tells assistive technology what it is and where it stands', async () => {
    const { element } = await handle();
    expect(element.getAttribute('aria-label')).toBe('Breedte van de zijbalk');
    expect(element.getAttribute('aria-valuenow')).toBe('360');
  });
});
