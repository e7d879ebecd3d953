import type { Principles } from '@/lib/domain/explanation';
import { money } from '@/lib/domain/money';
import type { RatedClass, RiskClass } from '@/lib/domain/scorecard';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';

const CLASSES: readonly RatedClass[] = ['A', 'B', 'C', 'D', 'E'];

interface ClassTableProps {
  readonly principles: Principles;
  readonly mine: RiskClass;
}

/** The scale that a score is read on, the same for everybody. */
export function ClassTable({ principles, mine }: ClassTableProps) {
  const words = useWords();
  return (
    <table class="why-classes">
      <caption>{words.t('why_classes_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('why_class')}</th>
          <th scope="col">{words.t('why_score_from')}</th>
          <th scope="col">{words.t('why_longest_term')}</th>
          <th scope="col" class="why-points">
            {words.t('why_credit_most')}
          </th>
        </tr>
      </thead>
      <tbody>
        {CLASSES.map((each) => {
          const { minScore, maxDays, limitCap } = principles.classes[each];
          return (
            <tr key={each} class={each === mine ? 'why-mine' : undefined}>
              <th scope="row">
                {each} {each === mine && <Badge>{words.t('why_class_mine')}</Badge>}
              </th>
              <td class="num">{words.format.count(minScore)}</td>
              <td>{words.term({ days: maxDays })}</td>
              <td class="why-points">{words.format.money(money(limitCap, principles.currency))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
