import type { CompanyId } from '@/lib/domain/ids';
import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import { recordsWith } from '@/lib/store/records';

/** All that customers of a company ever contested, in no order. */
export const disputesOfCompany = async (company: CompanyId): Promise<readonly DisputeRecord[]> =>
  (await recordsWith(company, 'ever-disputed')).flatMap(({ record }) => record.disputes);
