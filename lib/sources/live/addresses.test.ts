import { describe, expect, it } from 'vitest';
import { SourceRefused } from '../contract';
import { hostPattern } from './host-pattern';
import { originOf } from './origin-of';
import { ownAddress } from './own-address';
import { PageGuard } from './page-guard';
import { readWatermark, writeWatermark } from './watermark';

describe('addresses', () => {
  it('begin as a person typed them, without what is too much', () => {
    expect(originOf(' https://erp.example:8443/sub/ ')).toBe('https://erp.example:8443/sub');
    expect(originOf('', 'https://api.example')).toBe('https://api.example');
    expect(originOf('https://erp.example/?secret=1#x')).toBe('https://erp.example');
    expect(hostPattern('https://erp.example:8443/sub')).toBe('https://erp.example/*');
  });

  it.each(['', 'erp.example', 'ftp://erp.example', 'javascript:alert(1)', 'https://'])('are not %s', (typed) => {
    expect(() => originOf(typed)).toThrow(SourceRefused);
  });

  it('of a next page stay below the one we began with', () => {
    const base = 'https://api.example/v2/ours';
    expect(ownAddress('https://api.example/v2/ours/items?page=2', base)).toBe('https://api.example/v2/ours/items?page=2');
    expect(ownAddress('items?page=2', base)).toBe('https://api.example/v2/ours/items?page=2');
    for (const other of [
      'https://evil.example/v2/ours/items',
      'https://api.example/v2/oursother',
      'https://api.example/v2/ours/../theirs',
      '//evil.example',
    ])
      expect(() => ownAddress(other, base)).toThrow(SourceRefused);
  });
});

describe('a watermark', () => {
  it('comes back as it was written, without what is not known', () => {
    expect(readWatermark(writeWatermark({ at: '2026', none: null, empty: '', gone: undefined }))).toEqual({ at: '2026' });
    expect(readWatermark(null)).toBeNull();
  });

  it.each(['', 'x', '[]', '{"at":5}', 'null'])('of somebody else (%s) asks for changes since ever', (text) => {
    expect(readWatermark(text)).toEqual({});
  });
});

describe('a page that comes again', () => {
  it('is noticed, and an empty one is not', () => {
    const guard = new PageGuard();
    expect([[{ id: 1 }], [{ id: 2 }], [], [], [{ id: 2 }], [{ id: 2 }]].map((page) => guard.repeats(page))).toEqual([
      ...[false, false, false, false, false, true],
    ]);
  });
});
