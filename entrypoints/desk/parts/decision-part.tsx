import { useRef } from 'preact/hooks';
import { DecisionBar } from '@/components/checklist/decision-bar';
import { DealStandingCard } from '@/components/decision/deal-standing-card';
import { DecisionList } from '@/components/decision/decision-list';
import { Section } from '@/components/ui/section';
import { useWords } from '@/components/ui/words-context';
import { DecisionAsks } from '../decision-asks';
import type { PartProps } from '../part-props';
import { useCreditWay } from '../use-credit-way';
import { useDeciding } from '../use-deciding';
import { ClosingSection } from './closing-section';
import { LimitSection } from './limit-section';

/** What is decided about this customer: the deal on screen, its closing, the limit, and all that was decided before. */
export function DecisionPart(props: PartProps) {
  const { view, deal, isOwnPage } = props;
  const { record, assessment, checklist } = view;
  const words = useWords();
  const deciding = useDeciding(props);
  const way = useCreditWay(props);
  const credit = useRef<HTMLButtonElement>(null);
  return (
    <div class="decision-part">
      {/* Beside a page it stands above the verdict already. */}
      {isOwnPage && <DealStandingCard view={view} deal={deal} />}
      {checklist && (
        <>
          <DecisionBar
            view={checklist}
            assessment={assessment}
            credit={isOwnPage || way === 'agreed' ? way : 'policy'}
            onDecide={(outcome) => deciding.decide(outcome)}
            creditRef={credit}
          />
          <DecisionAsks deciding={deciding} />
          {!isOwnPage && checklist.open > 0 && <p class="dim">{words.t('decide_in_popup')}</p>}
        </>
      )}
      <ClosingSection {...props} />
      <LimitSection {...props} />
      <Section title={words.t('decisions_title')}>
        <DecisionList decisions={record.decisions} />
      </Section>
    </div>
  );
}
