import { useState } from 'preact/hooks';
import { isLimitDraft, limitAmount, limitFault } from '@/components/decision/limit-draft';
import { LimitForm } from '@/components/decision/limit-form';
import { RecordBy } from '@/components/record/record-by';
import { SavingNotice } from '@/components/record/saving-notice';
import { Section } from '@/components/ui/section';
import { useWords } from '@/components/ui/words-context';
import { setLimit } from '@/lib/app/set-limit';
import { mayRecord } from '@/lib/domain/record/rights';
import type { PartProps } from '../part-props';
import { useDraft } from '../use-draft';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';

const EMPTY = { amount: '', reason: '' };

/** The limit that somebody set here, and the form to set one: on a page of our own alone, where nothing can lie over it. */
export function LimitSection({ view, company, now, whenSeen, isOwnPage }: PartProps) {
  const words = useWords();
  const { debtor, record, assessment } = view;
  const { inForce } = assessment.limit;
  const role = useOwnRole();
  const { draft, change, clear } = useDraft(`limit ${debtor}`, EMPTY, isLimitDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const set = () => {
    setTried(true);
    const limit = limitAmount(draft, company.currency, words.tag);
    if (!limit || limitFault(draft, company.currency, words.tag)) return;
    save(
      () => setLimit({ company: company.id, debtor, limit, reason: draft.reason.trim(), at: now() }),
      () => {
        setTried(false);
        clear();
      },
    );
  };
  return (
    <Section title={words.t('limit_title')} aside={inForce ? words.format.money(inForce) : words.t('unknown')} testId="limit">
      {record.limit && (
        <div class="record-entry">
          {record.limit.reason && <p>{record.limit.reason}</p>}
          <RecordBy {...record.limit} />
        </div>
      )}
      <SavingNotice saving={saving} onName={giveName} />
      {role && mayRecord(role, 'limit.set') && isOwnPage && (
        <LimitForm draft={draft} currency={company.currency} hasTried={hasTried} onDraft={change} onSave={set} />
      )}
      {role && mayRecord(role, 'limit.set') && !isOwnPage && <p class="dim">{words.t('limit_on_desk')}</p>}
    </Section>
  );
}
