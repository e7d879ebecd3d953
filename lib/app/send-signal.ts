import type { Department } from '@/lib/domain/record/department';
import type { Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

export interface SignalInput extends AboutDebtor {
  readonly departments: readonly Department[];
}

/** Records which departments of ours were told that a customer pays late (domain.md SGN-01). */
export function sendSignal({ company, debtor, at, departments }: SignalInput): Promise<Result<unknown, NotRecorded>> {
  const data = { departments: [...departments] };
  return recordEvents(company, [{ type: 'signal.sent', company, subject: debtor, effectiveOn: at.today, data, text: null }]);
}
