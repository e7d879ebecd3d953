import type { Agency } from '@/lib/domain/company';
import type { Money } from '@/lib/domain/money';
import { fail, type Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

export interface ReleaseInput extends AboutDebtor {
  readonly agency: Agency;
  readonly amount: Money;
  /** A person, or nobody knows: then only an agency of the register may collect (domain.md LAW-04). */
  readonly isPerson: boolean;
}

/** A person lets a debt go to an agency. Refused for a natural person's debt where the agency is not known to be in the register. */
export async function releaseHandOver(input: ReleaseInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, at, agency, amount, isPerson } = input;
  if (isPerson && agency.isRegistered !== true) return fail({ because: 'fault', place: 'agency' });
  const data = { isRegistered: agency.isRegistered, amount };
  return recordEvents(company, [
    { type: 'handover.released', company, subject: debtor, effectiveOn: at.today, data, text: { agency: agency.name.trim() } },
  ]);
}
