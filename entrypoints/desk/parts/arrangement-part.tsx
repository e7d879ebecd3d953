import '@/components/record/arrangement.css';
import { useState } from 'preact/hooks';
import { ArrangementCard } from '@/components/record/arrangement-card';
import { RoleNotice } from '@/components/record/role-notice';
import { SavingNotice } from '@/components/record/saving-notice';
import { useWords } from '@/components/ui/words-context';
import { cancelArrangement } from '@/lib/app/cancel-arrangement';
import { confirmArrangement } from '@/lib/app/confirm-arrangement';
import { nextArrangementState } from '@/lib/domain/arrangement/next-arrangement-state';
import type { EventId } from '@/lib/domain/ids';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import { mayRecord } from '@/lib/domain/record/rights';
import type { PartProps } from '../part-props';
import { useOwnName } from '../use-own-name';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';
import { ConfirmArrangementForm } from './confirm-arrangement-form';
import { NewArrangementForm } from './new-arrangement-form';

const isOpen = ({ state }: ArrangementStanding): boolean => state !== 'kept' && state !== 'cancelled';
const nothing = () => undefined;

/** The arrangements of this customer as they stand by the book, and the form to work out another once none is open. */
export function ArrangementPart(props: PartProps) {
  const { view, company, now, whenSeen } = props;
  const { debtor, record, assessment, identity, arrangements = [] } = view;
  const words = useWords();
  const [role, name] = [useOwnRole(), useOwnName()];
  const { saving, save, giveName } = useSaving(whenSeen);
  const [confirming, setConfirming] = useState<EventId | null>(null);
  if (!role) return null;
  const of = { company: company.id, debtor };
  const can = (standing: ArrangementStanding, move: 'confirmed-in-writing' | 'cancelled') =>
    mayRecord(role, move === 'cancelled' ? 'arrangement.cancelled' : 'arrangement.confirmed') &&
    nextArrangementState(standing.state, move) !== null;
  const end = (standing: ArrangementStanding) => (reason: string) =>
    save(() => cancelArrangement({ ...of, standing, reason, at: now() }), nothing);
  const confirmed = record.arrangements.find(({ id, stage }) => id === confirming && stage === 'proposed');
  return (
    <>
      {[...arrangements].reverse().map((standing) => (
        <ArrangementCard
          key={standing.arrangement.id}
          standing={standing}
          today={assessment.at.today}
          onConfirm={can(standing, 'confirmed-in-writing') && !confirmed ? () => setConfirming(standing.arrangement.id) : null}
          onCancel={can(standing, 'cancelled') ? end(standing) : null}
        />
      ))}
      <SavingNotice saving={saving} onName={giveName} />
      {confirmed && (
        <ConfirmArrangementForm
          arrangement={confirmed}
          company={company}
          identity={identity}
          items={assessment.ageing.items}
          signer={name}
          contact={record.contacts[0]?.name ?? null}
          today={assessment.at.today}
          now={assessment.at.now}
          onSent={(channel, text) =>
            save(
              () => confirmArrangement({ ...of, arrangement: confirmed.id, channel, text, at: now() }),
              () => setConfirming(null),
            )
          }
          onBack={() => setConfirming(null)}
        />
      )}
      {arrangements.some(isOpen) ? (
        <p class="dim">{words.t('arrangement_one_at_a_time')}</p>
      ) : mayRecord(role, 'arrangement.proposed') ? (
        <NewArrangementForm {...props} role={role} />
      ) : (
        <RoleNotice type="arrangement.proposed" />
      )}
    </>
  );
}
