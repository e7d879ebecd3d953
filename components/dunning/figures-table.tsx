import type { StepFigures } from '@/lib/domain/record/step-figures';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { stepText } from './dunning-words';

/** What asking customers to pay came to (domain.md R0-13, R1-05, R1-16). */
export function FiguresTable({ figures }: { readonly figures: StepFigures }) {
  const words = useWords();
  const { count, preDuePct, firstActionDays, effects } = figures;
  if (count === 0) return null;
  const percent = (value: number) => words.format.percent(value);
  return (
    <Section title={words.t('figures_title')} aside={words.format.count(count)} testId="step-figures">
      {preDuePct !== null && (
        <p>
          {words.format.label(words.t('figures_pre_due'))} <strong class="num">{percent(preDuePct)}</strong>
        </p>
      )}
      {firstActionDays !== null && (
        <p>
          {words.format.label(words.t('figures_first'))} <strong class="num">{words.format.days(firstActionDays)}</strong>
        </p>
      )}
      <table class="act-table">
        <caption>{words.t('figures_effect')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('actions_step')}</th>
            <th scope="col" class="num">
              {words.t('figures_count')}
            </th>
            <th scope="col" class="num">
              {words.t('figures_paid')}
            </th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ step, channel, count: taken, paidPct }) => (
            <tr key={`${step} ${channel}`}>
              <td>{stepText(step, channel, words)}</td>
              <td class="num">{words.format.count(taken)}</td>
              <td class="num">{paidPct === null ? words.t('figures_too_soon') : percent(paidPct)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
