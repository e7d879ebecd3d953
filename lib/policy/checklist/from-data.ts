import type { CheckName, Circumstance } from '@/lib/domain/checklist/check-name';
import type { CheckResult } from '@/lib/domain/checklist/check-result';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ChecklistItem } from '@/lib/domain/policy-parts';
import type { CircumstanceLogic, ItemCase, ItemLogic } from './contract';
import { ITEM_LOGIC } from './registry';

/** What the data alone make of an item. */
export interface FromData {
  readonly state: 'open' | 'auto_ok' | 'auto_fail' | 'na';
  readonly checks: readonly CheckResult[];
  readonly circumstance: Circumstance | null;
  readonly mayBeNotApplicable: boolean;
  readonly holdsUntil: LocalDate | null;
}

/** A check that the item does not know answers nothing, so that the item stays open: `readPolicy` refuses such a policy. */
function resultsOf(input: ItemCase, { checks }: ItemLogic): readonly CheckResult[] {
  return input.item.checks.flatMap((name): readonly CheckResult[] => {
    const check = Object.hasOwn(checks, name) ? checks[name as CheckName] : undefined;
    if (!check) return [{ check: name, is: 'unknown' }];
    const result = check(input);
    return result ? [{ check: name, ...result }] : [];
  });
}

/** Of nothing that was looked at, nothing is known. An item that only a person can finish is never answered by data. */
function stateOf({ auto }: ChecklistItem, results: readonly CheckResult[]): 'open' | 'auto_ok' | 'auto_fail' {
  if (results.some(({ is }) => is === 'fails')) return 'auto_fail';
  return auto === 'full' && results.length > 0 && results.every(({ is }) => is === 'ok') ? 'auto_ok' : 'open';
}

interface Told extends CircumstanceLogic {
  readonly name: Circumstance;
  readonly isSo: boolean | null;
}

function circumstancesOf(input: ItemCase, { circumstances }: ItemLogic): readonly Told[] {
  const { notApplicableIf, mayNotApplyIf = [] } = input.item;
  return [...(notApplicableIf ? [notApplicableIf] : []), ...mayNotApplyIf].flatMap((name): readonly Told[] => {
    const logic = Object.hasOwn(circumstances, name) ? circumstances[name as Circumstance] : undefined;
    return logic ? [{ ...logic, name: name as Circumstance, isSo: logic.applies(input) }] : [];
  });
}

/** What the data say of one item: each thing that was looked at, and whether the item applies at all (domain.md 1.6). */
export function fromData(input: ItemCase): FromData {
  const logic = ITEM_LOGIC[input.item.id];
  const checks = resultsOf(input, logic);
  const told = circumstancesOf(input, logic);
  const aside = told.find(({ saidBy, isSo }) => saidBy !== 'person' && isSo);
  const state = aside ? 'na' : stateOf(input.item, checks);
  const sayable = told.filter(({ saidBy }) => saidBy !== 'data');
  const ends = checks.flatMap(({ holdsUntil }) => holdsUntil ?? []).sort();
  return {
    state,
    checks,
    circumstance: (aside ?? sayable.find(({ isSo }) => isSo))?.name ?? null,
    // Where the data say that something is wrong, not knowing is no way round it.
    mayBeNotApplicable: sayable.some(({ isSo }) => (state === 'auto_fail' ? isSo === true : isSo !== false)),
    holdsUntil: state === 'auto_ok' ? (ends[0] ?? null) : null,
  };
}
