import { describe, expect, it } from 'vitest';
import { withImportLock } from './import-lock';

describe('the import lock', () => {
  it('is held by one at a time, and the other hears so at once', async () => {
    let finish = () => {};
    const first = withImportLock(() => new Promise<string>((resolve) => (finish = () => resolve('done'))));
    expect(await withImportLock(async () => 'never')).toBe('busy');
    finish();
    expect(await first).toBe('done');
    expect(await withImportLock(async () => 'next')).toBe('next');
  });

  it('is given back when its holder fails', async () => {
    await expect(withImportLock(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await withImportLock(async () => 'next')).toBe('next');
  });
});
