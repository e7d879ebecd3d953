import { CloseImprovementForm } from '@/components/desk/close-improvement-form';
import { SavingNotice } from '@/components/record/saving-notice';
import { closeImprovement } from '@/lib/app/close-improvement';
import { readAt } from '@/lib/app/read-at';
import type { CompanySettings } from '@/lib/domain/company';
import type { ImprovementRecord } from '@/lib/domain/record/improvement-record';
import { useSaving } from '../use-saving';
import { whenSeen } from '../when-seen';

interface EndImprovementProps {
  readonly company: CompanySettings;
  readonly improvement: ImprovementRecord;
}

/** The way to end an improvement with what was measured. */
export function EndImprovement({ company, improvement }: EndImprovementProps) {
  const { saving, save, giveName } = useSaving(whenSeen);
  const close = (note: string) =>
    save(
      () => closeImprovement({ company: company.id, improvement, note, at: readAt(company.timeZone) }),
      () => undefined,
    );
  return (
    <>
      <CloseImprovementForm onClose={close} />
      <SavingNotice saving={saving} onName={giveName} />
    </>
  );
}
