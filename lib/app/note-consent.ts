import type { ConsentKind } from '@/lib/domain/record/reach-record';
import type { Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

export interface ConsentInput extends AboutDebtor {
  readonly kind: ConsentKind;
  readonly isGiven: boolean;
}

/** Records that a customer agreed to be written to in a way, or does not want it (domain.md COM-01). */
export function noteConsent({ company, debtor, at, kind, isGiven }: ConsentInput): Promise<Result<unknown, NotRecorded>> {
  const type = isGiven ? 'consent.given' : 'consent.withdrawn';
  return recordEvents(company, [{ type, company, subject: debtor, effectiveOn: at.today, data: { kind }, text: null }]);
}
