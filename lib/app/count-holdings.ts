import type { HoldingsById } from '@/lib/domain/company-holdings';
import { countHoldings as countStored } from '@/lib/store/count-holdings';
import { readCompanies } from './read-companies';

/** What is kept of each of our companies. */
export async function countHoldings(): Promise<HoldingsById> {
  const { list } = await readCompanies();
  return new Map(await Promise.all(list.map(async ({ id }) => [id, await countStored(id)] as const)));
}
