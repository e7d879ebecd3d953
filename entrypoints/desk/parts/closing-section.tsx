import { useState } from 'preact/hooks';
import { closingFault, closingTerm, isClosingDraft } from '@/components/decision/closing-draft';
import { ClosingForm } from '@/components/decision/closing-form';
import { RecordBy } from '@/components/record/record-by';
import { RoleNotice } from '@/components/record/role-notice';
import { SavingNotice } from '@/components/record/saving-notice';
import { Section } from '@/components/ui/section';
import { useWords } from '@/components/ui/words-context';
import { closeDeal } from '@/lib/app/close-deal';
import { dealKey } from '@/lib/domain/record/deal-ref';
import { mayRecord } from '@/lib/domain/record/rights';
import type { PartProps } from '../part-props';
import { useClosingTexts } from '../use-closing-texts';
import { useDraft } from '../use-draft';
import { useOwnRole } from '../use-own-role';
import { useSaving } from '../use-saving';

/** Closing a deal: the term that was agreed, and the consequences of paying late, told one by one; once per customer and term (TRM-04). */
export function ClosingSection(props: PartProps) {
  const { view, company, deal, now, whenSeen } = props;
  const { debtor, record, quote, assessment } = view;
  const words = useWords();
  const role = useOwnRole();
  const term = (quote?.term ?? assessment.term.advised).days;
  const empty = { term: term > 0 ? `${term}` : '', agreedWith: '', explained: [] };
  const id = `closing ${debtor} ${deal ? dealKey(deal) : ''}`;
  const { draft, change, clear } = useDraft(id, empty, isClosingDraft);
  const { saving, save, giveName } = useSaving(whenSeen);
  const [hasTried, setTried] = useState(false);
  const texts = useClosingTexts(props, closingTerm(draft));
  const last = record.closings.at(-1);
  const close = () => {
    setTried(true);
    const termDays = closingTerm(draft);
    if (termDays === null || closingFault(draft)) return;
    const { agreedWith, explained } = draft;
    const sent = texts.map(({ text }) => text).join('\n\n') || null;
    save(
      () => closeDeal({ company: company.id, debtor, deal, termDays, explained, agreedWith: agreedWith.trim(), sent, at: now() }),
      () => {
        setTried(false);
        clear();
      },
    );
  };
  if (!role) return null;
  return (
    <Section title={words.t('closing_title')} testId="closing">
      {last && (
        <div class="record-entry" data-testid="closed">
          <p>
            {words.t('closing_done', {
              term: words.term({ days: last.termDays }),
              person: last.agreedWith ?? words.t('record_erased'),
            })}
          </p>
          <RecordBy {...last} />
        </div>
      )}
      <SavingNotice saving={saving} onName={giveName} />
      {mayRecord(role, 'deal.closed') ? (
        <details class="closing-more" open={deal?.kind === 'order' && assessment.findings['TRM-04']?.outcome === 'hit'}>
          <summary>{words.t(last ? 'closing_again' : 'closing_open')}</summary>
          <ClosingForm
            draft={draft}
            texts={texts}
            hasTried={hasTried}
            onDraft={change}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onSave={close}
          />
        </details>
      ) : (
        <RoleNotice type="deal.closed" />
      )}
    </Section>
  );
}
