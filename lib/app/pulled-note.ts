import type { BookAbout } from '@/lib/domain/book';
import type { Connection } from '@/lib/domain/connection';
import type { Instant } from '@/lib/domain/local-date';
import type { Watermark } from '@/lib/sources/contract';

interface Told {
  readonly about: Partial<BookAbout>;
  readonly next: Watermark;
}

/** What a connection says of itself after an answer. It is as fresh as the question: what changes after that is told by the next one. */
export function pulledNote({ about, next }: Told, now: Instant): Partial<Connection> {
  return {
    ...(next !== null && { watermark: next }),
    ...(about.asOf && { asOf: about.asOf }),
    pulledAt: now,
    triedAt: now,
    trouble: null,
    failures: 0,
  };
}
