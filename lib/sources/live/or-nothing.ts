import { isForbidden } from './is-forbidden';

/** Null where we lack the right; every other refusal is thrown on. */
export async function orNothing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}
