import '@/components/record/arrangement.css';
import '@/components/record/visits.css';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import { ruleId } from '@/lib/domain/ids';
import { mayRecord } from '@/lib/domain/record/rights';
import type { PartProps } from '../part-props';
import { useOwnRole } from '../use-own-role';
import { OneVisit } from './one-visit';
import { PlanVisitForm } from './plan-visit-form';

const SUGGESTED = ruleId('VIS-01');

/** Visits to this customer: the one that comes first first, whether one is called for, and the form to plan one (domain.md R0-08). */
export function VisitsPart(props: PartProps) {
  const { record, assessment } = props.view;
  const words = useWords();
  const role = useOwnRole();
  const [isPlanning, setPlanning] = useState(false);
  if (!role) return null;
  const isOpen = record.visits.some(({ closing }) => closing === null);
  const suggestion = assessment.findings[SUGGESTED];
  const byDay = [...record.visits].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  const mayPlan = mayRecord(role, 'visit.planned');
  return (
    <>
      {suggestion?.outcome === 'hit' && !isOpen && (
        <Notice testId="visit-suggested">{words.rule(SUGGESTED, suggestion.fields)}</Notice>
      )}
      {byDay.map((visit) => (
        <OneVisit key={visit.id} visit={visit} {...props} />
      ))}
      {record.visits.length === 0 && !isPlanning && <p class="dim">{words.t('visit_none')}</p>}
      {isPlanning ? (
        <PlanVisitForm {...props} onDone={() => setPlanning(false)} />
      ) : (
        mayPlan && (
          <div>
            <Button kind={isOpen ? 'quiet' : 'primary'} onClick={() => setPlanning(true)} testId="visit-plan">
              {words.t('visit_plan')}
            </Button>
          </div>
        )
      )}
    </>
  );
}
