import { useState } from 'preact/hooks';
import { CloseVisitForm } from '@/components/record/close-visit-form';
import { EMPTY_CLOSING, isClosingDraft, newContacts } from '@/components/record/closing-draft';
import { SavingNotice } from '@/components/record/saving-notice';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { closeVisit } from '@/lib/app/close-visit';
import { retractEvent } from '@/lib/app/retract-event';
import { customerLanguage } from '@/lib/domain/record/customer-language';
import { untickedItems, type VisitRecord } from '@/lib/domain/record/visit-record';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useSaving } from '../use-saving';

const nothing = () => undefined;

/** Closes a visit, or calls it off while nothing is ticked. */
export function VisitEnding({ view, company, now, whenSeen, visit }: PartProps & { readonly visit: VisitRecord }) {
  const { debtor, identity } = view;
  const words = useWords();
  const { draft, change, clear } = useDraft(`closing ${visit.id}`, EMPTY_CLOSING, isClosingDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const unticked = untickedItems(visit);
  const of = { company: company.id, debtor };
  const close = () => {
    setTried(true);
    if (unticked.length > 0) return;
    const ending = { contacts: newContacts(draft), note: draft.note, language: customerLanguage(identity.country) };
    save(() => closeVisit({ ...of, visit: visit.id, ...ending, at: now() }), clear);
  };
  const callOff = () =>
    save(() => retractEvent({ ...of, event: visit.id, reason: words.t('visit_call_off'), at: now() }), nothing);
  return (
    <>
      <CloseVisitForm
        draft={draft}
        total={visit.items.length}
        unticked={unticked}
        hasTried={hasTried}
        onDraft={change}
        onClose={close}
      />
      {visit.ticks.length === 0 && (
        <div>
          <Button kind="plain" onClick={callOff} testId="visit-call-off">
            {words.t('visit_call_off')}
          </Button>
        </div>
      )}
      <SavingNotice saving={saving} onName={giveName} />
    </>
  );
}
