import '@/components/record/disputes.css';
import { useState } from 'preact/hooks';
import { DisputeEntry } from '@/components/record/dispute-entry';
import { RoleNotice } from '@/components/record/role-notice';
import { useWords } from '@/components/ui/words-context';
import type { EventId } from '@/lib/domain/ids';
import { type DisputeRecord, isRunning } from '@/lib/domain/record/dispute-record';
import { disputeStanding } from '@/lib/domain/record/dispute-standing';
import { mayRecord } from '@/lib/domain/record/rights';
import type { PartProps } from '../part-props';
import { useDeskTerms } from '../use-desk-terms';
import { useOwnRole } from '../use-own-role';
import { DisputeMoves } from './dispute-moves';
import { NewDisputeForm } from './new-dispute-form';

/** What this customer contests, what can be done with it, and the form to record more. */
export function DisputesPart(props: PartProps) {
  const { view, company } = props;
  const { record, assessment } = view;
  const words = useWords();
  const [role, terms] = [useOwnRole(), useDeskTerms(company)];
  const [raised, setRaised] = useState<EventId | null>(null);
  if (!role || !terms) return null;
  const { today } = assessment.at;
  const openItems = assessment.ageing.items.map(({ item }) => item);
  const running = record.disputes.filter(isRunning);
  const closed = record.disputes.filter((dispute) => !isRunning(dispute));
  const entry = (dispute: DisputeRecord) => {
    const standing = disputeStanding(dispute, openItems);
    const { raisedWithinDaysOfDue } = terms.dispute;
    return (
      <DisputeEntry key={dispute.id} dispute={dispute} standing={standing} today={today} inTimeDays={raisedWithinDaysOfDue}>
        <DisputeMoves {...props} role={role} dispute={dispute} standing={standing} isNew={dispute.id === raised} />
      </DisputeEntry>
    );
  };
  return (
    <div class="record-form">
      {running.length === 0 && <p class="dim">{words.t('dispute_none')}</p>}
      <ul class="record-list" data-testid="disputes">
        {[...running].reverse().map(entry)}
      </ul>
      {mayRecord(role, 'dispute.raised') ? (
        <NewDisputeForm {...props} terms={terms.dispute} onRaised={setRaised} />
      ) : (
        <RoleNotice type="dispute.raised" />
      )}
      {closed.length > 0 && (
        <details>
          <summary>{words.t('dispute_closed', { count: closed.length })}</summary>
          <ul class="record-list">{[...closed].reverse().map(entry)}</ul>
        </details>
      )}
    </div>
  );
}
