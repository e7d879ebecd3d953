import type { MoveGroup, PolicyMove } from '@/lib/domain/policy-effect';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';

/** What was tried, and what is owed already. */
function amountsOf({ order, open }: PolicyMove, words: Words): string {
  const owed = words.t('effect_open', { open: open ? words.format.money(open) : '…' });
  return order ? `${words.t('effect_order', { order: words.format.money(order) })} · ${owed}` : owed;
}

/** The debtors of one change of verdict, those that owe most first, each with what stands in the way under the stricter policy. */
export function MovesList({ group, isOpen }: { readonly group: MoveGroup; readonly isOpen: boolean }) {
  const words = useWords();
  const { from, to, count, largest } = group;
  const verdict = (text: string) => words.say('policy_verdict', { verdict: { kind: 'text', text } });
  return (
    <details class="policy-topic" open={isOpen} data-testid="effect-group">
      <summary>{words.t('effect_moves', { count, from: verdict(from), to: verdict(to) })}</summary>
      <ul class="policy-moves">
        {largest.map((move) => (
          <li key={move.debtor}>
            <p>
              <b>
                <bdi>{move.name ?? move.number}</bdi>
              </b>{' '}
              <span class="dim num">{move.number}</span>
            </p>
            <p>{move.reason && words.rule(move.reason.sentence ?? move.reason.rule, move.reason.fields, move.reason.rule)}</p>
            <p class="dim num">{amountsOf(move, words)}</p>
          </li>
        ))}
      </ul>
      {count > largest.length && <p class="dim">{words.t('effect_more', { count: count - largest.length })}</p>}
    </details>
  );
}
