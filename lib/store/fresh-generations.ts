import type { BookGeneration } from '@/lib/domain/book';
import { type Connection, slotOfConnection } from '@/lib/domain/connection';
import type { CompanyId } from '@/lib/domain/ids';
import { listConnections } from './connections';
import { currentGenerations } from './generations';

/**
 * All that is current of a company, each live source as fresh as its last answer. Freshness is kept beside the generations, so that an
 * answer that tells nothing new repaints no page.
 */
export async function freshGenerations(company: CompanyId): Promise<BookGeneration[]> {
  const [generations, connections] = await Promise.all([currentGenerations(company), listConnections(company)]);
  const bySlot = new Map(connections.map((connection) => [slotOfConnection(connection.id), connection]));
  return generations.map((generation) => {
    const connection = bySlot.get(generation.slot ?? '');
    return connection ? refreshed(generation, connection) : generation;
  });
}

function refreshed(generation: BookGeneration, { asOf, pulledAt, trouble }: Connection): BookGeneration {
  const { about } = generation;
  return {
    ...generation,
    about: about && asOf ? { ...about, asOf } : about,
    ...(pulledAt && { refreshedAt: pulledAt }),
    ...(trouble && { trouble }),
  };
}
