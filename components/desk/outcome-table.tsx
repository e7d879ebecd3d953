import type { DecisionReport, OutcomeTally } from '@/lib/domain/record/decision-report';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';

const ROWS: readonly (readonly [MessageKey, keyof Omit<OutcomeTally, 'lost'>])[] = [
  ['outcomes_decided', 'count'],
  ['outcome_paid', 'paid'],
  ['outcome_open', 'open'],
  ['outcome_loss', 'loss'],
  ['outcome_refused', 'refused'],
  ['outcome_unknown', 'unknown'],
];

const lostText = ({ lost }: OutcomeTally, words: Words): string =>
  lost.length === 0 ? '–' : lost.map((amount) => words.format.money(amount)).join(' · ');

/** What came of decisions that set the policy aside, beside those that followed it in the same time. */
export function OutcomeTable({ overridden, followed }: Pick<DecisionReport, 'overridden' | 'followed'>) {
  const words = useWords();
  return (
    <table class="act-table" data-testid="outcome-table">
      <caption>{words.t('outcomes_caption')}</caption>
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col" class="num">
            {words.t('outcomes_overridden')}
          </th>
          <th scope="col" class="num">
            {words.t('outcomes_followed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([name, of]) => (
          <tr key={of}>
            <th scope="row">{words.t(name)}</th>
            <td class="num">{words.format.count(overridden[of])}</td>
            <td class="num">{words.format.count(followed[of])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.t('outcomes_lost')}</th>
          <td class="num">{lostText(overridden, words)}</td>
          <td class="num">{lostText(followed, words)}</td>
        </tr>
      </tbody>
    </table>
  );
}
