import { describe, expect, it } from 'vitest';
import { RowVersions } from './row-versions';

describe('versions of rows', () => {
  it('begin where Exact Online says, or where the last pull ended', () => {
    expect([undefined, 'x', '42'].map((since) => new RowVersions(since).filter)).toEqual([
      ...['Timestamp gt 1L', 'Timestamp gt 1L', 'Timestamp gt 42L'],
    ]);
  });

  it('mark the highest that was seen', () => {
    const versions = new RowVersions('10');
    versions.see('a', 12);
    versions.see('b', 15);
    expect(versions.mark).toBe('15');
  });

  it('stay below a row that changed while pages were read', () => {
    const versions = new RowVersions('10');
    versions.see('a', 12);
    versions.see('b', 15);
    versions.see('a', 14);
    expect(versions.mark).toBe('13');
  });
});
