import { describe, expect, it } from 'vitest';
import { isStorageFull } from './is-storage-full';

const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

describe('a full disk', () => {
  it.each<[string, unknown]>([
    ['as the browser says it', quota],
    ['inside an aborted transaction', { name: 'AbortError', inner: quota }],
    ['among the failures of a bulk write', { name: 'BulkError', failures: [new Error('x'), { inner: quota }] }],
  ])('%s', (_, error) => expect(isStorageFull(error)).toBe(true));

  it.each([null, 'QuotaExceededError', new Error('other'), { name: 'AbortError', inner: null }])('is not %s', (error) =>
    expect(isStorageFull(error)).toBe(false),
  );
});
