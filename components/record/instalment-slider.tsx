import { useId } from 'preact/hooks';
import { minorUnitExponent, money } from '@/lib/domain/money';
import { useWords } from '../ui/words-context';
import type { ArrangementCase, WorkedArrangement } from './work-arrangement';

interface InstalmentSliderProps {
  readonly worked: WorkedArrangement;
  readonly about: ArrangementCase;
  /** Minor units a month. */
  readonly onEach: (minor: number) => void;
}

/** What is paid each month, from the least that ends in time to all at once; by whole units of the currency. */
export function InstalmentSlider({ worked, about, onEach }: InstalmentSliderProps) {
  const words = useWords();
  const id = useId();
  const { debt, each, least } = worked;
  const { currency, mayBeLonger, terms } = about;
  const unit = 10 ** minorUnitExponent(currency);
  const [lowest, most] = [Math.ceil((mayBeLonger ? terms.minInstalment : least) / unit), Math.ceil(debt.minor / unit)];
  const amount = words.format.money(money(each ?? 0, currency));
  return (
    <div class="field-box">
      <div class="slider-head">
        <label for={id}>{words.t('arrangement_each')}</label>
        <output for={id} class="num slider-value" data-testid="arrangement-each-value">
          {amount}
        </output>
      </div>
      <input
        id={id}
        class="slider"
        type="range"
        min={lowest}
        max={most}
        step={1}
        value={Math.ceil((each ?? 0) / unit)}
        aria-valuetext={amount}
        data-testid="arrangement-each"
        onInput={(event) => onEach(Number(event.currentTarget.value) * unit)}
      />
    </div>
  );
}
