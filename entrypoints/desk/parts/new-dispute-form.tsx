import { useState } from 'preact/hooks';
import { emptyDispute, isDisputeDraft, newDisputeOf } from '@/components/record/dispute-draft';
import { DisputeForm } from '@/components/record/dispute-form';
import { SavingNotice } from '@/components/record/saving-notice';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { raiseDispute } from '@/lib/app/raise-dispute';
import type { EventId } from '@/lib/domain/ids';
import { addDays } from '@/lib/domain/local-date';
import type { DeskTerms } from '@/lib/domain/policy-parts';
import { customerLanguage } from '@/lib/domain/record/customer-language';
import { isRunning } from '@/lib/domain/record/dispute-record';
import { latestFirst } from '@/lib/domain/record/latest-first';
import { disputableItems, disputeFaults } from '@/lib/domain/record/new-dispute';
import { stableHash } from '@/lib/domain/stable-hash';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useSaving } from '../use-saving';

interface NewDisputeFormProps extends PartProps {
  readonly terms: DeskTerms['dispute'];
  /** Recorded: its confirmation can be written. */
  readonly onRaised: (dispute: EventId) => void;
}

/** The form to record what a customer contests: open while there is nothing else to see, or something was typed before. */
export function NewDisputeForm({ view, company, now, whenSeen, terms, onRaised }: NewDisputeFormProps) {
  const words = useWords();
  const { debtor, record, assessment, identity } = view;
  const { today } = assessment.at;
  const empty = emptyDispute({
    dueOn: addDays(today, terms.resolveWithinDays),
    language: customerLanguage(identity.country),
  });
  const { draft, change, clear } = useDraft(`dispute ${debtor}`, empty, isDisputeDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const openItems = assessment.ageing.items.map(({ item }) => item);
  const disputable = disputableItems(openItems, record.disputes);
  const pickable = latestFirst(assessment.ageing.items.filter(({ item }) => disputable.includes(item)));
  const raise = () => {
    setTried(true);
    const dispute = newDisputeOf(draft, disputable, words.tag);
    if (disputeFaults(dispute, disputable, today).length > 0) return;
    let raised: EventId | null = null;
    const write = async () => {
      const result = await raiseDispute({ company: company.id, debtor, dispute, openItems, at: now() });
      if (result.ok) raised = result.value;
      return result;
    };
    save(write, () => {
      setTried(false);
      setOpened(false);
      clear();
      if (raised) onRaised(raised);
    });
  };
  if (pickable.length === 0) return <p class="dim">{words.t('dispute_nothing_open')}</p>;
  const isOpen = isOpened || !record.disputes.some(isRunning) || stableHash(draft) !== stableHash(empty);
  if (!isOpen) {
    return (
      <Button onClick={() => setOpened(true)} testId="dispute-new">
        {words.t('dispute_new')}
      </Button>
    );
  }
  return (
    <>
      <DisputeForm
        draft={draft}
        pickable={pickable}
        reasons={terms.reasons}
        today={today}
        hasTried={hasTried}
        onDraft={change}
        onSave={raise}
      />
      <SavingNotice saving={saving} onName={giveName} />
    </>
  );
}
