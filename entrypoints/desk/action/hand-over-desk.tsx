import { ReleaseBox } from '@/components/dunning/release-box';
import { RoleNotice } from '@/components/record/role-notice';
import { useWords } from '@/components/ui/words-context';
import { handOverOf } from '@/lib/app/hand-over-of';
import type { StepCase } from '@/lib/app/step-data';
import type { Agency } from '@/lib/domain/company';
import type { ReleaseRecord } from '@/lib/domain/record/step-record';
import { HandOverText } from './hand-over-text';
import type { TakenStep } from './step-desk';

interface HandOverDeskProps {
  readonly about: StepCase;
  /** Whether this person's role may release a debt. */
  readonly mayRelease: boolean;
  readonly onRelease: (agency: Agency) => void;
  readonly onTaken: (taken: TakenStep, onDone: () => void) => void;
}

const NO_AGENCY: Agency = { name: '', isRegistered: null };

/** The release for the debt that is open now; one for an older debt does not count. */
function releaseOf({ view, taken }: StepCase): ReleaseRecord | null {
  const last = view.record.dunning.releases.at(-1);
  const since = taken[0]?.on;
  return last && since !== undefined && last.on >= since ? last : null;
}

/** The last step: a person releases it to an agency, and takes the file along. */
export function HandOverDesk({ about, mayRelease, onRelease, onTaken }: HandOverDeskProps) {
  const words = useWords();
  const release = releaseOf(about);
  const outcome = (code: string) => words.say(`dispute_outcome_${code}`);
  if (!release) {
    const refusals = (agency: Agency) => {
      const made = handOverOf({ ...about, agency, releasedBy: about.signer ?? '', outcome });
      return made.ok ? [] : made.error;
    };
    return (
      <>
        <ReleaseBox agency={about.company.agency ?? NO_AGENCY} refusals={refusals} onRelease={mayRelease ? onRelease : null} />
        {!mayRelease && <RoleNotice type="handover.released" />}
      </>
    );
  }
  const agency = { name: release.agency ?? words.t('record_erased'), isRegistered: release.isRegistered };
  const file = handOverOf({ ...about, agency, releasedBy: release.by, outcome });
  return file.ok ? (
    <HandOverText file={file.value} about={about} onTaken={onTaken} />
  ) : (
    <ReleaseBox agency={agency} refusals={() => file.error} onRelease={null} />
  );
}
