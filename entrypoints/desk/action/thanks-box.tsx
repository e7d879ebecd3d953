import { useState } from 'preact/hooks';
import { StepSent } from '@/components/dunning/step-sent';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { useWords } from '@/components/ui/words-context';
import { type StepCase, stepData } from '@/lib/app/step-data';
import { languageOf } from '@/lib/domain/letters/reach-of';
import type { SentText } from '@/lib/domain/record/dispute-record';
import type { ThanksDue } from '@/lib/domain/record/thanks-due';
import { PreparedLetter } from '../prepared-letter';
import { useLetter } from '../use-letter';

interface ThanksProps {
  readonly about: StepCase;
  readonly onSent: (thanks: ThanksDue, text: SentText, onDone: () => void) => void;
}

/** One thank-you or receipt, ready to send. */
function Prepared({ due, about, onSent }: ThanksProps & { readonly due: ThanksDue }) {
  const { view } = about;
  const { kind, invoice, amount } = due;
  const language = languageOf(view.identity, view.record.reach);
  const data = { ...stepData('S1', about), invoice, amount };
  const { written, change, forget } = useLetter<ThanksDue['kind']>({
    kind,
    data,
    language,
    id: `thanks ${view.debtor} ${invoice}`,
    now: view.assessment.at.now,
    company: about.company.id,
  });
  const sent = (to: string) => written?.ok && onSent(due, { to, ...written.value.draft }, forget);
  return (
    <>
      <PreparedLetter written={written} change={change} />
      {written?.ok && <StepSent channel="email" to={data.customer.email ?? ''} onSent={sent} />}
    </>
  );
}

/** Invoices that were paid in full, with a thank-you or a neutral receipt for each, once (domain.md THX-01). */
export function ThanksBox(props: ThanksProps) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const { thanks = [] } = props.about.view;
  if (thanks.length === 0) return null;
  return (
    <Section title={words.t('thanks_title')} testId="thanks-due">
      {thanks.map((due) => (
        <div key={due.invoice} class="record-entry" data-testid="thanks-entry">
          <span class="record-row">
            {words.t('thanks_line', {
              invoice: due.invoice,
              amount: words.format.money(due.amount),
              date: words.format.date(due.paidOn),
            })}
            <span class="dim">{words.t(due.kind === 'receipt' ? 'thanks_kind_receipt' : 'thanks_kind_thanks')}</span>
            <Button
              onClick={() => setOpen(open === due.invoice ? null : due.invoice)}
              isExpanded={open === due.invoice}
              testId="thanks-prepare"
            >
              {words.t('thanks_prepare')}
            </Button>
          </span>
          {open === due.invoice && <Prepared {...props} due={due} />}
        </div>
      ))}
    </Section>
  );
}
