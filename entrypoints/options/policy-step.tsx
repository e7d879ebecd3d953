import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words-context';
import { type PolicyLine, policyLine } from '@/lib/app/policy-line';
import { watchPolicy } from '@/lib/app/watch-policy';
import type { Words } from '@/lib/words/words';
import { Step } from './step';
import type { Desk } from './use-desk-company';

function lineWords({ saved }: PolicyLine, words: Words): string {
  if (!saved) return words.t('policy_step_template');
  return words.t('policy_step_saved', {
    version: String(saved.version),
    by: saved.by,
    date: words.format.date(saved.on),
  });
}

/** The way to the credit policy, which has a page of its own. */
export function PolicyStep({ desk }: { readonly desk: Desk }) {
  const company = desk.company.id;
  const words = useWords();
  const [line, setLine] = useState<PolicyLine | null>(null);
  useEffect(() => {
    const refresh = () => policyLine(company).then(setLine);
    refresh();
    return watchPolicy(refresh, company);
  }, [company]);
  return (
    <Step id="credit-policy" title={words.t('step_policy')} company={desk.name} text={words.t('policy_step_text')}>
      {line && (
        <p>
          {lineWords(line, words)} {line.hasDraft && words.t('policy_step_draft')}
        </p>
      )}
      <p>
        <a class="button button-quiet" href="#policy/overview" data-testid="open-policy">
          {words.t('policy_open')}
        </a>
      </p>
    </Step>
  );
}
