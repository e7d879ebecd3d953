import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChecklistPaneProps } from './checklist-pane';

type Pane = ComponentType<ChecklistPaneProps>;

let loading: Promise<Pane> | null = null;

/** Brings in the script of the list: called while the customer is still being looked up. */
export function loadChecklist(): Promise<Pane> {
  loading ??= import('./checklist-pane').then(({ ChecklistPane }) => ChecklistPane);
  return loading;
}

/** The list of a deal, as soon as its script is there: who only looks up a customer pays nothing for it. */
export function LazyChecklist(props: ChecklistPaneProps) {
  const [Shown, setShown] = useState<Pane | null>(null);
  useEffect(() => {
    loadChecklist().then((pane) => setShown(() => pane));
  }, []);
  return Shown && <Shown {...props} />;
}
