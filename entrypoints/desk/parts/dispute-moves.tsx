import { useState } from 'preact/hooks';
import { ResolveForm } from '@/components/record/resolve-form';
import { SavingNotice } from '@/components/record/saving-notice';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { acceptDispute } from '@/lib/app/accept-dispute';
import { confirmDispute } from '@/lib/app/confirm-dispute';
import { resolveDispute } from '@/lib/app/resolve-dispute';
import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import type { DisputeStanding } from '@/lib/domain/record/dispute-standing';
import { mayRecord } from '@/lib/domain/record/rights';
import type { Role } from '@/lib/domain/role';
import type { PartProps } from '../part-props';
import { useSaving } from '../use-saving';
import { ConfirmDisputeForm } from './confirm-dispute-form';

interface DisputeMovesProps extends PartProps {
  readonly dispute: DisputeRecord;
  readonly standing: DisputeStanding;
  readonly role: Role;
  /** Recorded a moment ago: its confirmation is there at once. */
  readonly isNew: boolean;
}

/** What can be done with a running dispute: send its confirmation, accept one that was raised late, close it. */
export function DisputeMoves({ dispute, standing, role, isNew, ...props }: DisputeMovesProps) {
  const { view, company, now, whenSeen } = props;
  const words = useWords();
  const { saving, save, giveName } = useSaving(whenSeen);
  const [chosen, setChosen] = useState<'confirm' | 'resolve' | 'nothing' | null>(null);
  const opened = chosen ?? (isNew ? 'confirm' : 'nothing');
  const close = () => setChosen('nothing');
  const toggle = (what: 'confirm' | 'resolve') => setChosen(opened === what ? 'nothing' : what);
  const about = { company: company.id, debtor: view.debtor, dispute: dispute.id };
  const canConfirm = dispute.confirmation === null && mayRecord(role, 'dispute.confirmed');
  return (
    <>
      <span class="record-row">
        {canConfirm && (
          <Button onClick={() => toggle('confirm')} isExpanded={opened === 'confirm'} testId="dispute-confirm">
            {words.t('dispute_confirmation')}
          </Button>
        )}
        {standing === 'too-late' && mayRecord(role, 'dispute.accepted') && (
          <Button onClick={() => save(() => acceptDispute({ ...about, at: now() }), close)} testId="dispute-accept">
            {words.t('dispute_accept')}
          </Button>
        )}
        {mayRecord(role, 'dispute.resolved') && (
          <Button onClick={() => toggle('resolve')} isExpanded={opened === 'resolve'} testId="dispute-resolve">
            {words.t('dispute_resolve')}
          </Button>
        )}
      </span>
      <SavingNotice saving={saving} onName={giveName} />
      {opened === 'confirm' && canConfirm && (
        <ConfirmDisputeForm
          dispute={dispute}
          view={view}
          company={company}
          onSent={(channel, text) => save(() => confirmDispute({ ...about, channel, text, at: now() }), close)}
          onBack={close}
        />
      )}
      {opened === 'resolve' && (
        <ResolveForm
          currency={dispute.items[0]?.amount.currency ?? company.currency}
          onResolve={(resolution) => save(() => resolveDispute({ ...about, ...resolution, at: now() }), close)}
        />
      )}
    </>
  );
}
