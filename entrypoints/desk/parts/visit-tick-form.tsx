import { useState } from 'preact/hooks';
import { SavingNotice } from '@/components/record/saving-notice';
import { EMPTY_TICK, isTickDraft, tickOf } from '@/components/record/tick-draft';
import { TickForm } from '@/components/record/tick-form';
import { useWords } from '@/components/ui/words-context';
import { tickVisit } from '@/lib/app/tick-visit';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import type { VisitRecord } from '@/lib/domain/record/visit-record';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useSaving } from '../use-saving';

interface VisitTickFormProps extends PartProps {
  readonly visit: VisitRecord;
  readonly item: PromisedItem;
  readonly onDone: () => void;
}

/** Ticks one invoice off; what is typed stays until it is kept. */
export function VisitTickForm({ view, company, now, whenSeen, visit, item, onDone }: VisitTickFormProps) {
  const { debtor, assessment } = view;
  const words = useWords();
  const empty = { ...EMPTY_TICK, amount: words.format.amount(item.open), informant: visit.hosts ?? '' };
  const { draft, change, clear } = useDraft(`tick ${visit.id} ${item.item}`, empty, isTickDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const { today } = assessment.at;
  const keep = () => {
    setTried(true);
    const tick = tickOf(draft, item, today, words.tag);
    if (!tick) return;
    save(
      () => tickVisit({ company: company.id, debtor, visit: visit.id, tick, at: now() }),
      () => {
        clear();
        onDone();
      },
    );
  };
  return (
    <>
      <TickForm item={item} draft={draft} today={today} hasTried={hasTried} onDraft={change} onTick={keep} onBack={onDone} />
      <SavingNotice saving={saving} onName={giveName} />
    </>
  );
}
