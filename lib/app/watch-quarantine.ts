import type { CompanyId } from '@/lib/domain/ids';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import { watchQuarantine as watchStored } from '@/lib/store/sync-states';

/** Tells now, and whenever something of the team is set apart. Returns how to stop. */
export const watchQuarantine = (company: CompanyId, onChange: (entries: readonly Quarantined[]) => void): (() => void) =>
  watchStored(company, onChange);
