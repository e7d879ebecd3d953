import type { BookGap } from '@/lib/domain/book';
import type { Batch } from '../contract';
import { isForbidden } from './is-forbidden';
import type { LiveOutbox } from './live-outbox';

/** A part that a book can do without: where we lack the right to it, the book says so (`gaps`), and the rest goes on. */
export async function* part(outbox: LiveOutbox, gap: BookGap, pull: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  try {
    yield* pull;
  } catch (error) {
    if (!isForbidden(error)) throw error;
    outbox.gaps.add(gap);
  }
}
