import { useState } from 'preact/hooks';
import { SavingNotice } from '@/components/record/saving-notice';
import { canBeVisited, EMPTY_VISIT, isVisitDraft, visitItems, visitOf } from '@/components/record/visit-draft';
import { VisitForm } from '@/components/record/visit-form';
import { planVisit } from '@/lib/app/plan-visit';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useOwnName } from '../use-own-name';
import { useSaving } from '../use-saving';

const addressOf = ({ street, postcode, city }: DebtorIdentity): string =>
  [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** Plans a visit; place and who goes are what is known, to be changed. */
export function PlanVisitForm({ view, company, now, whenSeen, onDone }: PartProps & { readonly onDone: () => void }) {
  const { debtor, identity, assessment, record } = view;
  const name = useOwnName();
  const { draft, change, clear } = useDraft(`visit ${debtor}`, EMPTY_VISIT, isVisitDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const { today } = assessment.at;
  const pickable = assessment.ageing.items.filter(canBeVisited);
  const known = {
    ...draft,
    place: draft.place || addressOf(identity),
    visitors: draft.visitors || (name ?? ''),
    hosts: draft.hosts || (record.contacts[0]?.name ?? ''),
  };
  const plan = () => {
    setTried(true);
    const visit = visitOf(known, visitItems(known, pickable), today);
    if (!visit) return;
    save(
      () => planVisit({ company: company.id, debtor, visit, at: now() }),
      () => {
        clear();
        onDone();
      },
    );
  };
  return (
    <>
      <VisitForm
        draft={known}
        pickable={pickable}
        today={today}
        hasTried={hasTried}
        onDraft={change}
        onPlan={plan}
        onBack={onDone}
      />
      <SavingNotice saving={saving} onName={giveName} />
    </>
  );
}
