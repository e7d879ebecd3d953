import { type Connection, slotOfConnection } from '@/lib/domain/connection';
import { removeOrigin } from '@/lib/platform/permissions';
import { enabledSites } from '@/lib/platform/settings';
import { goNamed } from '@/lib/platform/unnamed-requests';
import { sweepPositions } from '@/lib/store/clean-up';
import { allConnections, deleteConnection } from '@/lib/store/connections';
import { removeCurrent, replacedBy } from '@/lib/store/generations';
import { keepRefreshing } from './keep-refreshing';
import { originsOf, ownOriginOf } from './live-choices';

/**
 * Forgets a connection, what let us in, and what it told. The permission is given back unless a site or another connection needs it. What
 * other sources tell, and all that people recorded, stays.
 */
export async function removeConnection({ id, company, source, settings }: Connection): Promise<void> {
  await deleteConnection(id);
  const generation = await replacedBy(company, slotOfConnection(id));
  if (generation) await removeCurrent(generation.id);
  await keepRefreshing();
  const others = await allConnections();
  const own = ownOriginOf(source, settings);
  if (own !== null && !others.some((other) => ownOriginOf(other.source, other.settings) === own)) await goNamed(own);
  const needed = new Set([
    ...(await enabledSites.getValue()).map(({ pattern }) => pattern),
    ...others.flatMap((other) => originsOf(other.source, other.settings)),
  ]);
  for (const pattern of originsOf(source, settings)) if (!needed.has(pattern)) await removeOrigin(pattern).catch(() => false);
  await sweepPositions();
}
