import type { BookGeneration } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import type { KnownName } from '@/lib/domain/known-name';
import { currentGenerations } from '@/lib/store/generations';
import { withIndexLock } from '@/lib/store/index-lock';
import { noteIndexed, readNameIndex } from '@/lib/store/name-index';
import { pagesOfRows } from '@/lib/store/pages-of-rows';
import { indexNames, knownName } from './index-names';

/** Names that go in together: every bucket is written once for all of them. */
const AT_ONCE = 40_000;

/** Gives other work of this thread its turn. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Brings the index of names up to the book: only what is new since it was last done is written. Can be broken off at any point and begun again.
 * Until it is done, a debtor is found by identifiers and by its name as it is written.
 */
export async function indexBook(company: CompanyId): Promise<void> {
  await withIndexLock(company, async () => {
    const current = (await currentGenerations(company)).filter(({ about }) => about?.listing !== 'payments');
    const { done } = await readNameIndex(company);
    const missing = current.filter(({ id }) => !done.includes(id));
    if (missing.length === 0) return;
    for (const generation of missing) await indexGeneration(generation);
    await noteIndexed(
      company,
      current.map(({ id }) => id),
    );
  });
}

async function indexGeneration({ id, company, source }: BookGeneration): Promise<void> {
  let waiting: KnownName[] = [];
  for await (const rows of pagesOfRows(id)) {
    for (const { debtor } of rows) {
      const name = debtor && knownName(debtor, source);
      if (name) waiting.push(name);
    }
    await breathe();
    if (waiting.length < AT_ONCE) continue;
    await indexNames(company, waiting);
    waiting = [];
  }
  await indexNames(company, waiting);
}
