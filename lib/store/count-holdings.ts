import type { CompanyHoldings } from '@/lib/domain/company-holdings';
import type { CompanyId } from '@/lib/domain/ids';
import { listConnections } from './connections';
import { database } from './database';
import { currentGenerations } from './generations';
import { companyPrefix } from './lookup';
import { policyVersions } from './policies';

/** What is kept of a company, counted without reading its books. */
export async function countHoldings(company: CompanyId): Promise<CompanyHoldings> {
  const [generations, connections, versions, links] = await Promise.all([
    currentGenerations(company),
    listConnections(company),
    policyVersions(company),
    database.links.where('id').startsWith(companyPrefix(company)).count(),
  ]);
  return {
    sources: generations.length,
    debtors: Math.max(0, ...generations.map(({ totals }) => totals?.debtors ?? 0)),
    connections: connections.length,
    versions: versions.length,
    links,
  };
}
