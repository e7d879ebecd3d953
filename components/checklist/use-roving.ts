import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChecklistRow } from '@/lib/domain/checklist/checklist-view';
import type { ChecklistItemId } from '@/lib/domain/policy-parts';

const isToDo = ({ state }: ChecklistRow): boolean => state === 'open' || state === 'auto_fail';

/** What needs a person stands first; the rest in the order of the list. */
const orderOf = (rows: readonly ChecklistRow[]): readonly ChecklistItemId[] =>
  [...rows.filter(isToDo), ...rows.filter((row) => !isToDo(row))].map(({ item }) => item);

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

export interface Roving {
  /** As it was when the list was first drawn: no row leaves from under the pointer because it was answered. */
  readonly order: readonly ChecklistItemId[];
  readonly active: ChecklistItemId | undefined;
  readonly isOpen: boolean;
  readonly toggle: (item: ChecklistItemId) => void;
  /** To the row that a key asks for; false: it is no such key. */
  readonly move: (key: string) => boolean;
  /** To the next row that needs a person; false: there is none. */
  readonly toNext: () => boolean;
  readonly headRef: (item: ChecklistItemId) => (head: HTMLButtonElement | null) => void;
}

/** One row at a time can be reached with Tab, and that one is open; arrows go from row to row. `first`: where somebody was before. */
export function useRoving(rows: readonly ChecklistRow[], first?: ChecklistItemId): Roving {
  const [order] = useState(() => orderOf(rows));
  const [active, setActive] = useState(first ?? order[0]);
  const [isOpen, setOpen] = useState(first !== undefined || rows.some(isToDo));
  const heads = useRef(new Map<ChecklistItemId, HTMLButtonElement>());
  const wanted = useRef<ChecklistItemId | null>(null);
  useLayoutEffect(() => {
    if (wanted.current) heads.current.get(wanted.current)?.focus();
    wanted.current = null;
  });
  const go = (item: ChecklistItemId | undefined): boolean => {
    if (!item) return false;
    wanted.current = item;
    setActive(item);
    setOpen(true);
    return true;
  };
  const at = active ? order.indexOf(active) : 0;
  return {
    order,
    active,
    isOpen,
    toggle: (item) => {
      setOpen(item !== active || !isOpen);
      setActive(item);
    },
    move: (key) => {
      if (key === 'Home') return go(order[0]);
      if (key === 'End') return go(order.at(-1));
      const step = STEPS[key];
      return step !== undefined && (go(order[at + step]) || true);
    },
    toNext: () => {
      const left = order.filter((item) => item !== active && rows.some((row) => row.item === item && isToDo(row)));
      return go(left.find((item) => order.indexOf(item) > at) ?? left[0]);
    },
    headRef: (item) => (head) => {
      if (head) heads.current.set(item, head);
    },
  };
}
