import { describe, expect, it } from 'vitest';
import { withImportLock } from './import-lock';

describe('the import lock', () => {
  it('is held by one at a time, and another that waits in vain hears so', async () => {
    let finish = () => {};
    const first = withImportLock(() => new Promise<string>((resolve) => (finish = () => resolve('done'))));
    expect(await withImportLock(async () => 'never')).toBe('busy');
    finish();
    expect(await first).toBe('done');
    expect(await withImportLock(async () => 'next')).toBe('next');
  });

  it('is waited for a moment', async () => {
    const first = withImportLock(() => new Promise<string>((resolve) => setTimeout(() => resolve('done'), 20)));
    expect(await withImportLock(async () => 'next')).toBe('next');
    expect(await first).toBe('done');
  });

  it('is given back when its holder fails', async () => {
    await expect(withImportLock(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await withImportLock(async () => 'next')).toBe('next');
  });
});
