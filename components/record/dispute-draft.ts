import { parseAmountText } from '@/lib/domain/amount-text';
import type { OpenItem } from '@/lib/domain/open-item';
import { type NewDispute, openInBooks } from '@/lib/domain/record/new-dispute';

/** A dispute as it is being typed; nothing of it is checked yet. */
export interface DisputeDraft {
  readonly items: readonly { readonly item: string; readonly amount: string }[];
  readonly reason: string;
  readonly customerView: string;
  readonly ourView: string;
  readonly action: string;
  readonly department: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly language: string;
}

export const emptyDispute = ({ dueOn, language }: Pick<DisputeDraft, 'dueOn' | 'language'>): DisputeDraft => ({
  items: [],
  reason: '',
  customerView: '',
  ourView: '',
  action: '',
  department: '',
  owner: '',
  dueOn,
  language,
});

const TEXTS = ['reason', 'customerView', 'ourView', 'action', 'department', 'owner', 'dueOn', 'language'] as const;

/** For a draft that was kept: one of an older version is left alone. */
export function isDisputeDraft(value: unknown): value is DisputeDraft {
  const draft = value as Partial<DisputeDraft> | null;
  return Array.isArray(draft?.items) && TEXTS.every((field) => typeof draft[field] === 'string');
}

/** What the draft comes to, its amounts read as they are written in `locale` and in the currency of their invoice. */
export function newDisputeOf(draft: DisputeDraft, disputable: readonly OpenItem[], locale: string): NewDispute {
  const amountOf = (id: string, text: string) => {
    const item = disputable.find((each) => each.id === id);
    return item ? parseAmountText(text, { currency: openInBooks(item).currency, locale }) : null;
  };
  return { ...draft, items: draft.items.map(({ item, amount }) => ({ item, amount: amountOf(item, amount) })) };
}
