import { atClock } from '@/lib/domain/at-clock';
import type { CompanySettings } from '@/lib/domain/company';
import { buildAppointment } from '@/lib/domain/letters/build-appointment';
import type { Instant } from '@/lib/domain/local-date';
import type { VisitRecord } from '@/lib/domain/record/visit-record';
import type { Words } from '@/lib/words/words';

/** A visit for a calendar. It names the invoices and no amounts: a calendar is often shared. */
export function appointmentFile(
  { id, startsOn, time, minutes, place, purpose, items }: VisitRecord,
  customer: string,
  { timeZone }: CompanySettings,
  words: Words,
  at: Instant,
): string {
  const invoices = words.format.list(items.map(({ number }) => number ?? words.t('item_no_number')));
  return buildAppointment({
    id,
    startsAt: atClock(startsOn, time, timeZone),
    minutes,
    timeZone,
    title: words.t('visit_ics_title', { name: customer }),
    place,
    notes: [purpose, invoices].filter(Boolean).join('\n'),
    at,
  });
}
