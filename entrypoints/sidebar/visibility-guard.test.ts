import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVisibilityGuard } from './visibility-guard';

type Report = (entries: readonly { isVisible: boolean }[]) => void;
let report: Report = () => undefined;

class ObserverV2 {
  constructor(tell: Report) {
    report = tell;
  }
  observe(): void {}
}

const element = {} as Element;
const neverAsked = () => Promise.reject(new Error('the browser can tell'));

describe('where the browser can tell', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', ObserverV2);
    vi.stubGlobal(
      'IntersectionObserverEntry',
      class {
        get isVisible() {
          return false;
        }
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('believes a click once the panel was seen for a while', async () => {
    const guard = createVisibilityGuard(element, neverAsked);
    expect(await guard.isSeen()).toBe(false);
    report([{ isVisible: true }]);
    vi.advanceTimersByTime(299);
    expect(await guard.isSeen()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await guard.isSeen()).toBe(true);
  });

  it('starts anew when something lay over it, however short', async () => {
    const guard = createVisibilityGuard(element, neverAsked);
    report([{ isVisible: true }]);
    vi.advanceTimersByTime(1_000);
    report([{ isVisible: false }]);
    expect(await guard.isSeen()).toBe(false);
    report([{ isVisible: true }]);
    vi.advanceTimersByTime(100);
    expect(await guard.isSeen()).toBe(false);
  });
});

describe('where it cannot', () => {
  beforeEach(() => vi.stubGlobal('IntersectionObserverEntry', class {}));
  afterEach(() => vi.unstubAllGlobals());

  it('asks the page each time', async () => {
    const answers = [true, false];
    const guard = createVisibilityGuard(element, async () => answers.shift() ?? true);
    expect(await guard.isSeen()).toBe(false);
    expect(await guard.isSeen()).toBe(true);
  });
});
