import type { DebtorKey } from '@/lib/domain/ids';
import type { DecisionReport } from '@/lib/domain/record/decision-report';
import { decisionTitle, rolesText } from '../decision/decision-words';
import { RecordBy } from '../record/record-by';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { OutcomeTable } from './outcome-table';
import { OverrideTable } from './override-table';
import { ruleName } from './rule-names';

interface DecisionOutcomesProps {
  readonly report: DecisionReport;
  /** Whether whoever looks may see whose decisions they were. */
  readonly isByPerson: boolean;
  readonly hrefOf: (debtor: DebtorKey) => string;
}

function Losses({ report, isByPerson, hrefOf }: DecisionOutcomesProps) {
  const words = useWords();
  const { money } = words.format;
  if (report.losses.length === 0) return null;
  return (
    <Section title={words.t('outcomes_losses')} aside={words.format.count(report.losses.length)} testId="override-losses">
      <ul class="record-list">
        {report.losses.map(({ decision, debtor, identity, lost }) => (
          <li key={decision.id} class="record-entry" data-testid="override-loss">
            <span class="record-row">
              <a href={hrefOf(debtor)}>
                <bdi>{identity?.name ?? identity?.number ?? words.t('disputes_gone')}</bdi>
              </a>
              <span>{decisionTitle(decision, words)}</span>
              <strong class="num">{lost.map((amount) => money(amount)).join(' · ')}</strong>
            </span>
            {decision.reason && <p>{decision.reason}</p>}
            {isByPerson ? <RecordBy {...decision} /> : <span class="record-by">{words.format.date(decision.on)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What came of decisions that set the policy aside, held against those that followed it: no blame, a figure to decide by (domain.md R4-10). */
export function DecisionOutcomes({ report, isByPerson, hrefOf }: DecisionOutcomesProps) {
  const words = useWords();
  const { overridden, followed, byPerson, byRule, since } = report;
  const { date, count } = words.format;
  const isEmpty = overridden.count + followed.count === 0;
  return (
    <div data-testid="decision-outcomes">
      <Section
        title={words.t('outcomes_title')}
        aside={!isEmpty && words.t('outcomes_headline', { overridden: count(overridden.count), loss: count(overridden.loss) })}
        testId="outcomes"
      >
        <p class="dim">{words.t('outcomes_since', { date: date(since) })}</p>
        {isEmpty ? (
          <p>{words.t('outcomes_none')}</p>
        ) : (
          <>
            <OutcomeTable overridden={overridden} followed={followed} />
            <p class="record-by">{words.t('outcomes_means')}</p>
            <OverrideTable
              caption={words.t('outcomes_by_rule')}
              testId="overrides-by-rule"
              rows={byRule.map(({ rule, tally }) => ({ key: rule, name: ruleName(rule, words), tally }))}
            />
            {isByPerson && (
              <OverrideTable
                caption={words.t('outcomes_by_person')}
                testId="overrides-by-person"
                rows={byPerson.map(({ by, role, tally }) => ({
                  key: `${role} ${by}`,
                  name: (
                    <>
                      <bdi>{by}</bdi>, {rolesText([role], words)}
                    </>
                  ),
                  tally,
                }))}
              />
            )}
          </>
        )}
      </Section>
      <Losses report={report} isByPerson={isByPerson} hrefOf={hrefOf} />
    </div>
  );
}
