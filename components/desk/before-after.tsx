import { type Money, minorUnitExponent, money } from '@/lib/domain/money';
import type { ImprovementStanding, MonthlyMeasure } from '@/lib/domain/record/improvement-measure';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';

const times = ({ count }: MonthlyMeasure, words: Words): string => words.format.count(Math.round(count * 10) / 10);
/** A rate per month is no sum that anybody pays: whole euros say enough. */
function whole({ minor, currency }: Money): Money {
  const unit = 10 ** minorUnitExponent(currency);
  return money(Math.round(minor / unit) * unit, currency);
}
const amounts = (measure: MonthlyMeasure, words: Words): string =>
  measure.amounts.length === 0
    ? words.format.count(0)
    : measure.amounts.map((amount) => words.format.money(whole(amount))).join(' · ');
const solved = ({ medianDaysToResolve: days }: MonthlyMeasure, words: Words): string =>
  days === null ? words.t('improvement_none_solved') : words.format.days(Math.round(days));

const ROWS = [
  ['improvement_times', times],
  ['improvement_amount', amounts],
  ['improvement_solved', solved],
] as const;

/** How often, how much and how long, per month: before an improvement was begun, and since (domain.md R0-06). What says nothing yet is left open. */
export function BeforeAfter({ before, after, tellsFrom }: Omit<ImprovementStanding, 'improvement'>) {
  const words = useWords();
  const shown = (measure: MonthlyMeasure | null, textOf: (of: MonthlyMeasure, in_: Words) => string) =>
    measure ? textOf(measure, words) : words.t('improvement_unknown');
  return (
    <>
      <table class="act-table" data-testid="before-after">
        <caption>{words.t('improvement_per_month')}</caption>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col" class="num">
              {words.t('improvement_before')}
            </th>
            <th scope="col" class="num">
              {words.t('improvement_after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([name, textOf]) => (
            <tr key={name}>
              <th scope="row">{words.t(name)}</th>
              <td class="num">{shown(before, textOf)}</td>
              <td class="num">{shown(after, textOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!before && <p class="record-by">{words.t('improvement_before_unknown')}</p>}
      {!after && <p class="record-by">{words.t('improvement_after_unknown', { date: words.format.date(tellsFrom) })}</p>}
    </>
  );
}
