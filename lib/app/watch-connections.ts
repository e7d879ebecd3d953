import type { Connection } from '@/lib/domain/connection';
import type { CompanyId } from '@/lib/domain/ids';
import { watchConnections as watchStored } from '@/lib/store/watch-connections';
import { readCompany } from './read-company';

/** Tells the connected systems now and at every change of one, also of its freshness. Returns how to stop. */
export function watchConnections(onChange: (connections: readonly Connection[]) => void, of?: CompanyId): () => void {
  let stop = () => {};
  let isStopped = false;
  readCompany(of).then(({ id }) => {
    if (!isStopped) stop = watchStored(id, onChange);
  });
  return () => {
    isStopped = true;
    stop();
  };
}
