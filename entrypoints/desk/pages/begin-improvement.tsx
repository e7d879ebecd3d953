import { useState } from 'preact/hooks';
import { emptyImprovement, isImprovementDraft } from '@/components/desk/improvement-draft';
import { ImprovementForm } from '@/components/desk/improvement-form';
import { SavingNotice } from '@/components/record/saving-notice';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { openImprovement } from '@/lib/app/open-improvement';
import { readAt } from '@/lib/app/read-at';
import type { CompanySettings } from '@/lib/domain/company';
import type { DisputeReason } from '@/lib/domain/dispute-reason';
import { addDays } from '@/lib/domain/local-date';
import { improvementFaults } from '@/lib/domain/record/new-improvement';
import { stableHash } from '@/lib/domain/stable-hash';
import { useDraft } from '../use-draft';
import { useSaving } from '../use-saving';
import { whenSeen } from '../when-seen';

/** Long enough for invoices of the next months to tell. */
const REVIEW_AFTER_DAYS = 90;

interface BeginImprovementProps {
  readonly company: CompanySettings;
  readonly reason: DisputeReason;
}

/** The way from a reason that customers contest for to an improvement with an owner. */
export function BeginImprovement({ company, reason }: BeginImprovementProps) {
  const words = useWords();
  const { today } = readAt(company.timeZone);
  const empty = emptyImprovement(addDays(today, REVIEW_AFTER_DAYS));
  const { draft, change, clear } = useDraft(`improvement ${company.id} ${reason}`, empty, isImprovementDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [isOpened, setOpened] = useState(false);
  const [hasTried, setTried] = useState(false);
  const end = () => {
    setOpened(false);
    setTried(false);
    clear();
  };
  const begin = () => {
    setTried(true);
    if (improvementFaults(draft, today).length > 0) return;
    save(() => openImprovement({ company: company.id, reason, improvement: draft, at: readAt(company.timeZone) }), end);
  };
  if (!isOpened && stableHash(draft) === stableHash(empty))
    return (
      <span>
        <Button onClick={() => setOpened(true)} testId="improve">
          {words.t('improvement_propose')}
        </Button>
      </span>
    );
  return (
    <>
      <ImprovementForm draft={draft} today={today} hasTried={hasTried} onDraft={change} onSave={begin} onCancel={end} />
      <SavingNotice saving={saving} onName={giveName} />
    </>
  );
}
