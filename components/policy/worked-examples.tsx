import type { WorkedExample } from '@/lib/domain/worked-example';
import { Badge } from '../ui/badge';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';

type Hit = Extract<WorkedExample['outcome'], { is: 'hit' }>;

const TONES = { block: 'reject', warn: 'refer', info: 'plain' } as const;
const VERDICT_TONES = { reject: 'reject', refer: 'refer' } as const;
const SEVERITY_WORDS = { block: 'severity_block', warn: 'severity_warn', info: 'severity_info' } as const;

function HitOutcome({ hit }: { readonly hit: Hit }) {
  const words = useWords();
  const { severity, sentence, fields, verdict } = hit;
  return (
    <>
      <Badge tone={verdict ? VERDICT_TONES[verdict] : TONES[severity]}>
        {verdict ? words.say('policy_verdict', { verdict: { kind: 'text', text: verdict } }) : words.t(SEVERITY_WORDS[severity])}
      </Badge>{' '}
      <q>{words.rule(sentence, fields)}</q>
    </>
  );
}

/** What the rule makes of a few cases, as the numbers above it stand now; announced politely when they turn. */
export function WorkedExamples({ examples }: { readonly examples: readonly WorkedExample[] }) {
  const words = useWords();
  if (examples.length === 0) return null;
  const said = (example: WorkedExample): string => {
    const parts = example.said.map(({ key, fields }) => words.say(key, fields));
    return parts.length === 0 ? words.t('worked_ordinary') : parts.join(', ');
  };
  return (
    <ul class="policy-examples" aria-live="polite" data-testid="policy-examples">
      {examples.map((example, index) => (
        <li key={index} data-outcome={example.outcome.is}>
          <span class="policy-case">{said(example)}</span>
          <Icon name="arrow" />
          <span class="policy-outcome">
            {example.outcome.is === 'hit' ? (
              <HitOutcome hit={example.outcome} />
            ) : (
              <span class="dim">{words.t(example.outcome.is === 'pass' ? 'policy_says_nothing' : 'policy_says_unknown')}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
