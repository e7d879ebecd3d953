import { addDays, type LocalDate } from '../local-date';
import type { Money } from '../money';
import type { ArrangementParameters } from './arrangement-parameters';
import type { Instalment } from './instalment';

/** An arrangement as somebody is about to record it. */
export interface ArrangementTerms {
  readonly debt: Money;
  readonly agreedOn: LocalDate;
  readonly instalments: readonly Instalment[];
}

export type ArrangementFault =
  | 'no-debt'
  | 'not-the-debt'
  | 'too-many'
  | 'too-small'
  | 'first-too-late'
  | 'in-the-past'
  | 'not-in-order';

type Terms = Pick<ArrangementParameters, 'maxInstalments' | 'minInstalment' | 'firstWithinDays'>;

/**
 * What is wrong with an arrangement (domain.md 2.11), in order of weight. More instalments than `maxInstalments` are for the credit manager
 * to decide, and no fault to who may (`mayBeLonger`).
 */
export function arrangementFaults(
  { debt, agreedOn, instalments }: ArrangementTerms,
  terms: Terms,
  mayBeLonger: boolean,
): readonly ArrangementFault[] {
  const [first] = instalments;
  const sum = instalments.reduce((total, { amount }) => total + amount.minor, 0);
  const faults: readonly [ArrangementFault, boolean][] = [
    ['no-debt', debt.minor <= 0 || !first],
    ['not-the-debt', sum !== debt.minor],
    ['too-many', instalments.length > terms.maxInstalments && !mayBeLonger],
    ['too-small', instalments.some(({ amount }) => amount.minor < Math.min(terms.minInstalment, debt.minor))],
    ['in-the-past', first !== undefined && first.dueOn < agreedOn],
    ['first-too-late', first !== undefined && first.dueOn > addDays(agreedOn, terms.firstWithinDays)],
    ['not-in-order', instalments.some(({ dueOn }, at) => at > 0 && dueOn <= (instalments[at - 1]?.dueOn ?? ''))],
  ];
  return faults.flatMap(([fault, applies]) => (applies ? [fault] : []));
}
