import { atClock } from '@/lib/domain/at-clock';
import { correspondentsOf } from '@/lib/domain/letters/correspondents-of';
import { customerLanguage } from '@/lib/domain/record/customer-language';
import type { VisitRecord } from '@/lib/domain/record/visit-record';
import type { PartProps } from '../part-props';
import { PreparedLetter } from '../prepared-letter';
import { useLetter } from '../use-letter';
import { useOwnName } from '../use-own-name';
import { agreedItems } from './agreed-items';

/** The appointment in writing, for the customer. */
export function VisitLetter({ view, company, visit }: PartProps & { readonly visit: VisitRecord }) {
  const { identity, assessment } = view;
  const signer = useOwnName();
  const { sender, customer } = correspondentsOf(company, identity, signer, view.record.reach.correspondent);
  const { startsOn, time, minutes, place, visitors, hosts } = visit;
  const { written, change } = useLetter({
    kind: 'visit-appointment',
    data: {
      sender,
      customer: { ...customer, contact: hosts },
      today: assessment.at.today,
      startsAt: atClock(startsOn, time, company.timeZone),
      minutes,
      timeZone: company.timeZone,
      place,
      visitors,
      items: agreedItems(visit.items, assessment.ageing.items),
    },
    language: customerLanguage(identity.country),
    id: visit.id,
    now: assessment.at.now,
    company: company.id,
  });
  return <PreparedLetter written={written} change={change} />;
}
