import { factorWords } from '@/lib/domain/factor-words';
import type { Score, ScoredFactor, ScoreGroup } from '@/lib/domain/scorecard';
import type { MessageKey } from '@/lib/words/catalogue';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useWords } from '../ui/words-context';
import { FACTOR_NAMES, GROUP_NAMES } from './factor-names';

function FactorRow({ factor }: { readonly factor: ScoredFactor }) {
  const words = useWords();
  const { measure, points, max, code } = factor;
  const { sentence, shown } = factorWords(factor);
  return (
    <tr data-testid="why-factor" data-code={code} data-points={shown ? points : undefined} data-max={max}>
      <th scope="row">
        {words.t(FACTOR_NAMES[measure])} <span class="rule-id">{code}</span>
      </th>
      <td class={shown ? undefined : 'dim'}>{shown ? words.say(sentence, { x: shown }) : words.t('why_missing_factor')}</td>
      <td class={shown ? 'why-points' : 'why-points dim'}>
        {words.t(shown ? 'why_points_of' : 'why_missing_points', { points, max })}
      </td>
    </tr>
  );
}

interface GroupProps {
  readonly score: Score;
  readonly group: ScoreGroup;
  readonly name: MessageKey;
}

function Group({ score, group, name }: GroupProps) {
  const words = useWords();
  const { earned, available } = score.groups[group];
  const factors = score.factors.filter((factor) => factor.group === group);
  if (factors.length === 0) return null;
  return (
    <tbody>
      <tr class="why-group">
        <th scope="rowgroup" colSpan={2}>
          {words.t(name)}
        </th>
        <td class="why-points">{available > 0 && words.t('why_points_of', { points: earned, max: available })}</td>
      </tr>
      {factors.map((factor) => (
        <FactorRow key={factor.id} factor={factor} />
      ))}
    </tbody>
  );
}

/** Every factor of the card with its value in words and its points; what is missing is there too, and counts for nothing. */
export function FactorTable({ score }: { readonly score: Score }) {
  const words = useWords();
  const { earned, available } = score;
  return (
    <table class="why-factors">
      <caption>
        <VisuallyHidden>{words.t('score_title')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.t('why_factor')}</th>
          <th scope="col">{words.t('why_value')}</th>
          <th scope="col" class="why-points">
            {words.t('why_points')}
          </th>
        </tr>
      </thead>
      {GROUP_NAMES.map(([group, name]) => (
        <Group key={group} score={score} group={group} name={name} />
      ))}
      <tfoot>
        <tr class="why-group">
          <th scope="row" colSpan={2}>
            {words.t('why_sum')}
          </th>
          <td class="why-points" data-testid="why-sum">
            {words.t('why_points_of', { points: earned, max: available })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
