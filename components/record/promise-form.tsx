import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, sumMoney } from '@/lib/domain/money';
import { openInBooks } from '@/lib/domain/record/new-dispute';
import type { PromiseField } from '@/lib/domain/record/new-promise';
import { PROMISE_CHANNELS } from '@/lib/domain/record/promise-record';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { AmountField } from './amount-field';
import { DateField } from './date-field';
import { ItemPicker, type PickableItem } from './item-picker';
import type { PromiseDraft } from './promise-draft';
import { PROMISE_CHANNEL_WORDS } from './promise-words';
import { SelectField } from './select-field';
import { TextField } from './text-field';

interface PromiseFormProps {
  readonly draft: PromiseDraft;
  readonly pickable: readonly PickableItem[];
  /** Of the books. */
  readonly currency: CurrencyCode;
  readonly today: LocalDate;
  /** What kept it from being recorded; empty: nothing did, or nobody tried. */
  readonly faults: readonly PromiseField[];
  readonly onDraft: (draft: PromiseDraft) => void;
  readonly onSave: () => void;
}

/** The days that are promised most: today, in a week, in two. */
const SOON = [0, 7, 14];

/** What a customer says to pay, and by when (domain.md 2.5). Whether it is kept nobody types: the book tells. */
export function PromiseForm({ draft, pickable, currency, today, faults, onDraft, onSave }: PromiseFormProps) {
  const words = useWords();
  const change = (part: Partial<PromiseDraft>) => onDraft({ ...draft, ...part });
  const items = pickable.map(({ item }) => item);
  const errorOf = (field: PromiseField, key: 'dispute_fault_amount' | 'promise_fault_on') =>
    faults.includes(field) ? words.t(key) : null;
  const choose = (ids: readonly string[]) => {
    const chosen = items.filter(({ id }) => ids.includes(id)).map(openInBooks);
    const own = chosen.filter((amount) => amount.currency === currency);
    change({ items: ids, amount: own.length > 0 ? words.format.amount(sumMoney(own, currency)) : draft.amount });
  };
  return (
    <div class="record-form" data-testid="promise-form">
      <div class="record-pick">
        <strong>{words.t('promise_items')}</strong>
        <ItemPicker
          legend={words.t('promise_items')}
          items={pickable}
          chosen={draft.items}
          onChoose={choose}
          testId="promise-item"
        />
      </div>
      <div class="record-row record-dates">
        <AmountField
          label={words.t('promise_amount')}
          value={draft.amount}
          currency={currency}
          onInput={(amount) => change({ amount })}
          error={errorOf('amount', 'dispute_fault_amount')}
          testId="promise-amount"
        />
        <DateField
          label={words.t('promise_on')}
          value={draft.promisedOn as LocalDate}
          min={today}
          onInput={(promisedOn) => change({ promisedOn })}
          error={errorOf('promisedOn', 'promise_fault_on')}
          testId="promise-on"
        />
      </div>
      <div class="record-row">
        {SOON.map((days) => (
          <Button
            key={days}
            kind="plain"
            onClick={() => change({ promisedOn: addDays(today, days) })}
            testId={`promise-in-${days}`}
          >
            {words.format.date(addDays(today, days), today)}
          </Button>
        ))}
      </div>
      <div class="record-row record-dates">
        <SelectField
          label={words.t('promise_channel')}
          options={PROMISE_CHANNELS.map((value) => ({ value, label: words.t(PROMISE_CHANNEL_WORDS[value]) }))}
          chosen={draft.channel}
          onChoose={(channel) => change({ channel })}
          testId="promise-channel"
        />
        <TextField label={words.t('promise_who')} value={draft.who} onInput={(who) => change({ who })} testId="promise-who" />
      </div>
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="promise-save">
          {words.t('promise_save')}
        </Button>
      </div>
    </div>
  );
}
