import { useState } from 'preact/hooks';
import { EMPTY_ARRANGEMENT, isArrangementDraft } from '@/components/record/arrangement-draft';
import { ArrangementForm } from '@/components/record/arrangement-form';
import { SavingNotice } from '@/components/record/saving-notice';
import { arrangedItem, canBeArranged, workArrangement } from '@/components/record/work-arrangement';
import { useWords } from '@/components/ui/words-context';
import { recordArrangement } from '@/lib/app/record-arrangement';
import { mayAgreeLonger } from '@/lib/domain/record/rights';
import type { Role } from '@/lib/domain/role';
import type { PartProps } from '../part-props';
import { useDeskTerms } from '../use-desk-terms';
import { useDraft } from '../use-draft';
import { useSaving } from '../use-saving';

/** Works out a new arrangement; what is typed stays until it is kept. */
export function NewArrangementForm({ view, company, now, whenSeen, role }: PartProps & { readonly role: Role }) {
  const { debtor, assessment } = view;
  const words = useWords();
  const desk = useDeskTerms(company);
  const { draft, change, clear } = useDraft(`arrangement ${debtor}`, EMPTY_ARRANGEMENT, isArrangementDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  if (!desk) return null;
  const about = {
    items: assessment.ageing.items.filter(canBeArranged),
    currency: company.currency,
    terms: desk.arrangement,
    today: assessment.at.today,
    locale: words.tag,
    mayBeLonger: mayAgreeLonger(role),
  };
  const keep = () => {
    setTried(true);
    const { debt, cashFlow, instalments, expected, faults, chosen } = workArrangement(draft, about);
    if (!cashFlow || !instalments || faults.length > 0 || draft.cause.trim() === '') return;
    const { supply, cause, otherArrangements, security, notes } = draft;
    const items = chosen.map(arrangedItem);
    const written = { supply, cause, otherArrangements, security, notes };
    const arrangement = { debt, freeCashFlow: cashFlow, instalments, expected, items, ...written };
    save(
      () => recordArrangement({ company, debtor, arrangement, at: now() }),
      () => {
        setTried(false);
        clear();
      },
    );
  };
  return (
    <>
      <ArrangementForm draft={draft} about={about} hasTried={hasTried} onDraft={change} onSave={keep} />
      <SavingNotice saving={saving} onName={giveName} />
    </>
  );
}
