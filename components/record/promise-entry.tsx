import type { ComponentChildren } from 'preact';
import type { PromiseToPay } from '@/lib/domain/facts';
import type { PromiseRecord } from '@/lib/domain/record/promise-record';
import { Badge } from '../ui/badge';
import { useWords } from '../ui/words-context';
import { PROMISE_CHANNEL_WORDS, PROMISE_STATE_WORDS } from './promise-words';
import { RecordBy } from './record-by';

const TONE = { pending: 'plain', kept: 'plain', broken: 'reject' } as const;

interface PromiseEntryProps {
  readonly promise: PromiseRecord;
  /** How it stands by the book. */
  readonly standing: PromiseToPay;
  readonly children?: ComponentChildren;
}

/** One promise: how much, by when, for what, who said so, and what the book tells of it. */
export function PromiseEntry({ promise, standing, children }: PromiseEntryProps) {
  const words = useWords();
  const { amount, promisedOn, items, channel, who } = promise;
  const { state, unpaid } = standing;
  const { money, date } = words.format;
  const by = [words.t(PROMISE_CHANNEL_WORDS[channel]), ...(who ? [words.t('promise_by', { who })] : [])];
  return (
    <li class="record-entry flag-entry" data-testid="promise" data-promise-state={state}>
      <span class="record-row">
        <strong class="num">{words.t('promise_line', { amount: money(amount), date: date(promisedOn) })}</strong>
        <Badge tone={TONE[state]}>{words.t(PROMISE_STATE_WORDS[state])}</Badge>
      </span>
      {items.length > 0 && (
        <span class="record-line">
          <bdi>{words.format.list(items.map(({ number }) => number ?? words.t('item_no_number')))}</bdi>
        </span>
      )}
      {state === 'broken' && unpaid.minor > 0 && (
        <p class="record-line record-due">{words.t('promise_unpaid', { amount: money(unpaid) })}</p>
      )}
      <span class="record-by">{by.join(', ')}</span>
      <RecordBy {...promise} />
      {children}
    </li>
  );
}
