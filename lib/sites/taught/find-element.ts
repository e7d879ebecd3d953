import type { TaughtSelector } from '@/lib/domain/taught-site';
import { labelText, valueBeside } from './value-beside';

/** Of one tag there are more only on pages that nobody points at. */
const MOST_LABELS = 5000;

/** The one element that a selector stands for; null when there is none or more than one. Never throws: selectors come from files too. */
export function findElement(root: ParentNode, selector: TaughtSelector): Element | null {
  try {
    const found = selector.by === 'css' ? [...root.querySelectorAll(selector.css)] : byLabel(root, selector);
    return found.length === 1 ? (found[0] ?? null) : null;
  } catch {
    return null;
  }
}

function byLabel(root: ParentNode, { label, tag }: Extract<TaughtSelector, { by: 'label' }>): readonly Element[] {
  const labels = [...root.querySelectorAll(tag)].slice(0, MOST_LABELS).filter((element) => labelText(element) === label);
  return labels.flatMap((element) => valueBeside(element) ?? []);
}
