import type { Explanation } from '@/lib/domain/explanation';
import { findExplanation } from '@/lib/store/explanations';
import { oldestExplanation } from './explanation-age';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What `openExplanation` handed over, for as long as it is kept: a reload finds it again. Null for an id that is none, unknown or too old. */
export async function readExplanation(id: string): Promise<Explanation | null> {
  return ID.test(id) ? findExplanation(id, oldestExplanation()) : null;
}
