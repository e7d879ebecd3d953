import type { ComponentChildren } from 'preact';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import type { VisitTick } from '@/lib/domain/record/visit-record';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Money } from '../ui/money';
import { useWords } from '../ui/words-context';
import { tickText } from './visit-words';

interface VisitItemProps {
  readonly item: PromisedItem;
  /** Null: no outcome yet. */
  readonly tick: VisitTick | null;
  /** Null: its visit is closed. */
  readonly onOpen: (() => void) | null;
  readonly isOpen: boolean;
  /** The form of its outcome, while that is open. */
  readonly children?: ComponentChildren;
}

/** One invoice of a visit, with what came out for it or the way to say so. */
export function VisitItem({ item: { number, open }, tick, onOpen, isOpen, children }: VisitItemProps) {
  const words = useWords();
  const named = number ?? words.t('item_no_number');
  return (
    <li class="visit-item" data-testid="visit-invoice" data-ticked={tick !== null}>
      <div class="record-row visit-item-head">
        <span class={tick ? 'visit-mark visit-mark-done' : 'visit-mark'}>{tick && <Icon name="check" />}</span>
        <bdi>{named}</bdi>
        <Money of={open} />
        {onOpen && !isOpen && (
          <Button
            onClick={onOpen}
            label={words.t(tick ? 'visit_change_of' : 'visit_tick_of', { invoice: named })}
            testId="visit-open-item"
          >
            {words.t(tick ? 'visit_change' : 'visit_tick')}
          </Button>
        )}
      </div>
      {tick && !isOpen && (
        <p class="visit-outcome">
          {tickText(tick, words)}
          {tick.informant && <span class="dim"> · {words.t('visit_told_by', { name: tick.informant })}</span>}
          {tick.note && <span class="dim"> · {tick.note}</span>}
        </p>
      )}
      {isOpen && children}
    </li>
  );
}
