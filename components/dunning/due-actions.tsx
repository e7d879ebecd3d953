import type { DueAction } from '@/lib/domain/action-overview';
import { display } from '@/lib/domain/display';
import { LEVEL_REASON_WORDS, LEVEL_WORDS } from '@/lib/domain/ladder/ladder-words';
import { debtorName } from '../debtor/debtor-name';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';
import { stepText } from './dunning-words';

/** Steps that are due, one row per customer. */
export function DueActions({ due }: { readonly due: readonly DueAction[] }) {
  const words = useWords();
  return (
    <table class="act-table" data-testid="due-actions">
      <thead>
        <tr>
          <th scope="col">{words.t('actions_customer')}</th>
          <th scope="col">{words.t('actions_step')}</th>
          <th scope="col">{words.t('actions_who')}</th>
          <th scope="col" class="num">
            {words.t('actions_amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {due.map(({ debtor, name, number, amount, action }) => (
          <tr key={debtor} data-testid="due-action">
            <td>
              <a href={`#debtor/${debtor}/action`}>
                <bdi>{debtorName({ name, number }, words)}</bdi>
              </a>
            </td>
            <td>{stepText(action.step, action.channel, words)}</td>
            <td>
              <Badge
                tone={action.level === 'senior' ? 'refer' : 'plain'}
                title={words.value(display.words(...action.levelBecause.map((each) => LEVEL_REASON_WORDS[each])))}
              >
                {words.say(LEVEL_WORDS[action.level])}
              </Badge>
            </td>
            <td class="num">{words.format.money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
