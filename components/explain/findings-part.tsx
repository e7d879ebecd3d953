import type { Assessment, Because, Finding } from '@/lib/domain/assessment';
import type { Explanation } from '@/lib/domain/explanation';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';
import { ExplainPart } from './explain-part';
import { factText } from './fact-text';

type Told = Exclude<Finding, { outcome: 'unknown' }>;

const FOUND: Readonly<Record<Told['outcome'], MessageKey>> = { hit: 'why_found_hit', pass: 'why_found_nothing' };

const isTold = (entry: readonly [string, Finding]): entry is [string, Told] =>
  entry[1].outcome === 'hit' || (entry[1].outcome === 'pass' && entry[1].because.length > 0);

function factLine(because: Because, timeZone: string, words: Words): string {
  const { name: fact, value, threshold } = factText(because, timeZone, words);
  return threshold === null
    ? words.t('why_fact_line', { fact, value })
    : words.t('why_fact_line_threshold', { fact, value, threshold });
}

function Deciders({ deciders }: Pick<Assessment, 'deciders'>) {
  const words = useWords();
  if (deciders.length === 0) return null;
  return <p>{words.t('deciders', { roles: words.format.list(deciders.map((role) => words.say(ROLE_WORDS[role]))) })}</p>;
}

/** For ourselves: every rule that ran, what it looked at and what it found, so that nothing has to be taken on trust. */
export function FindingsPart({ explanation }: { readonly explanation: Explanation }) {
  const words = useWords();
  const { assessment, timeZone } = explanation;
  const findings = Object.entries(assessment.findings);
  const others = findings.filter((entry) => !isTold(entry));
  const idsOf = (outcome: Finding['outcome']) =>
    words.format.list(others.filter(([, finding]) => finding.outcome === outcome).map(([rule]) => rule));
  const [passed, unknown] = [idsOf('pass'), idsOf('unknown')];
  return (
    <ExplainPart title={words.t('why_findings_title')} testId="why-findings">
      <Deciders deciders={assessment.deciders} />
      <table class="why-findings">
        <thead>
          <tr>
            {(['why_rule', 'why_found', 'why_fact'] as const).map((key) => (
              <th key={key} scope="col">
                {words.t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.filter(isTold).map(([rule, { outcome, because }]) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              <td>{words.t(FOUND[outcome])}</td>
              <td>{because.map((each) => factLine(each, timeZone, words)).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {passed && <p class="dim">{words.t('why_passed', { list: passed })}</p>}
      {unknown && <p class="dim">{words.t('why_not_judged', { list: unknown })}</p>}
    </ExplainPart>
  );
}
