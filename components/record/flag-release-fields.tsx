import { useId } from 'preact/hooks';
import type { OpenItem } from '@/lib/domain/open-item';
import type { FlagRecord } from '@/lib/domain/record/flag-record';
import type { NewFlag } from '@/lib/domain/record/new-flag';
import type { MessageKey } from '@/lib/words/catalogue';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';
import { RadioField } from './radio-field';

type Release = NonNullable<FlagRecord['release']>;

const RELEASES: readonly { readonly value: Release; readonly word: MessageKey }[] = [
  { value: 'paid', word: 'flag_release_paid' },
  { value: 'prepay_ok', word: 'flag_release_prepay' },
  { value: 'total', word: 'flag_release_total' },
];

interface FlagReleaseFieldsProps {
  readonly draft: Pick<NewFlag, 'release' | 'items'>;
  readonly openItems: readonly OpenItem[];
  readonly error: string | null;
  readonly onChange: (part: Pick<NewFlag, 'release'> | Pick<NewFlag, 'items'>) => void;
}

/** What lifts a stop: payment of certain invoices, prepayment, or a person alone. */
export function FlagReleaseFields({ draft, openItems, error, onChange }: FlagReleaseFieldsProps) {
  const words = useWords();
  const errorId = useId();
  const { release, items } = draft;
  const toggle = (id: string) => onChange({ items: items.includes(id) ? items.filter((each) => each !== id) : [...items, id] });
  // Without an open invoice there is nothing to wait for.
  const offered = RELEASES.filter(({ value }) => value !== 'paid' || openItems.length > 0 || items.length > 0);
  return (
    <>
      <RadioField
        legend={words.t('flag_release')}
        options={offered.map(({ value, word }) => ({ value, label: words.t(word) }))}
        chosen={release}
        onChoose={(chosen) => onChange({ release: chosen })}
        testId="flag-release"
      />
      {release === 'paid' && (
        <fieldset class="record-set record-items" aria-describedby={error ? errorId : undefined}>
          <legend>{words.t('flag_items')}</legend>
          {openItems.map(({ id, number, open }) => (
            <label key={id} class="record-option">
              <input type="checkbox" checked={items.includes(id)} onChange={() => toggle(id)} data-testid="flag-item" />
              <span>
                <bdi>{number ?? words.t('item_no_number')}</bdi>
              </span>
              <span class="num">
                <Money of={open} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {error && (
        <p class="field-error" id={errorId}>
          {error}
        </p>
      )}
    </>
  );
}
