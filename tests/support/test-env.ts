import { existsSync } from 'node:fs';
import { inRoot } from './paths.ts';

/** Environment of the tests. Sample files beside the checkout are used when nobody named others. */
export function testEnv(): Record<string, string | undefined> {
  const beside = inRoot('..', 'shared', 'data');
  const named = process.env.SHARED_DATA;
  return { SHARED_DATA: named || (existsSync(beside) ? beside : undefined) };
}
