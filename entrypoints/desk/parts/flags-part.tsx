import { useState } from 'preact/hooks';
import { FlagForm } from '@/components/record/flag-form';
import { FlagList } from '@/components/record/flag-list';
import { RoleNotice } from '@/components/record/role-notice';
import { SavingNotice } from '@/components/record/saving-notice';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import { liftFlag } from '@/lib/app/lift-flag';
import { raiseFlag } from '@/lib/app/raise-flag';
import { reviewFlag } from '@/lib/app/review-flag';
import { emptyFlag, flagFault, type NewFlag } from '@/lib/domain/record/new-flag';
import { mayRecord } from '@/lib/domain/record/rights';
import { standingFlags } from '@/lib/domain/record/standing-flags';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';

const isDraft = (value: unknown): value is NewFlag => {
  const draft = value as Partial<NewFlag> | null;
  return typeof draft?.reason === 'string' && Array.isArray(draft.items) && typeof draft.expiresOn === 'string';
};

/** The flags of this customer, and the form to raise one for everybody who sees it. */
export function FlagsPart({ view, company, now, whenSeen }: PartProps) {
  const { debtor, record, assessment } = view;
  const { today } = assessment.at;
  const words = useWords();
  const role = useOwnRole();
  const { draft, change, clear } = useDraft(`flag ${debtor}`, emptyFlag(today), isDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const of = { company: company.id, debtor };
  const openItems = assessment.ageing.items.map(({ item }) => item).filter(({ open }) => open.minor > 0);
  const raise = () => {
    setTried(true);
    if (flagFault(draft, today)) return;
    save(
      () => raiseFlag({ ...of, flag: draft, at: now() }),
      () => {
        setTried(false);
        setAdding(false);
        clear();
      },
    );
  };
  const done = () => undefined;
  const flags = standingFlags(record.flags, today);
  if (!role) return null;
  return (
    <>
      <FlagList
        flags={flags}
        openItems={new Set(openItems.map(({ id }) => id))}
        today={today}
        onLift={
          mayRecord(role, 'flag.lifted') ? (flag, reason) => save(() => liftFlag({ ...of, flag, reason, at: now() }), done) : null
        }
        onKeep={
          mayRecord(role, 'flag.reviewed')
            ? (flag, expiresOn) => save(() => reviewFlag({ ...of, flag, expiresOn, at: now() }), done)
            : null
        }
      />
      <SavingNotice saving={saving} onName={giveName} />
      {!mayRecord(role, 'flag.raised') && <RoleNotice type="flag.raised" />}
      {mayRecord(role, 'flag.raised') &&
        (isAdding || flags.length === 0 || draft.reason !== '' ? (
          <FlagForm
            draft={draft}
            openItems={openItems}
            today={today}
            fault={hasTried ? flagFault(draft, today) : null}
            onDraft={change}
            onRaise={raise}
          />
        ) : (
          <Button onClick={() => setAdding(true)} testId="flag-new">
            {words.t('flag_new')}
          </Button>
        ))}
    </>
  );
}
