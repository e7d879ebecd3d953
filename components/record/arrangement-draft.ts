import type { Supply } from '@/lib/domain/record/arrangement-record';

/** One instalment as it is being typed. */
export interface PartDraft {
  readonly dueOn: string;
  readonly amount: string;
  /** What the customer expects to receive before it; empty: not told. */
  readonly expected: string;
}

/** An arrangement as it is being worked out; amounts as typed. */
export interface ArrangementDraft {
  /** Ids; null: all that is past due and not contested. */
  readonly items: readonly string[] | null;
  readonly cashFlow: string;
  /** Minor units a month; null: what the policy proposes. */
  readonly each: number | null;
  /** Null: the latest day that the policy allows. */
  readonly firstOn: string | null;
  /** Null: equal parts. */
  readonly parts: readonly PartDraft[] | null;
  readonly supply: Supply;
  readonly cause: string;
  readonly otherArrangements: string;
  readonly security: string;
  readonly notes: string;
}

export const EMPTY_ARRANGEMENT: ArrangementDraft = {
  items: null,
  cashFlow: '',
  each: null,
  firstOn: null,
  parts: null,
  supply: 'cash',
  cause: '',
  otherArrangements: '',
  security: '',
  notes: '',
};

/** For a draft that was kept: one of an older version is left alone. */
export function isArrangementDraft(value: unknown): value is ArrangementDraft {
  const draft = value as Partial<ArrangementDraft> | null;
  return (
    typeof draft?.cashFlow === 'string' &&
    typeof draft.cause === 'string' &&
    typeof draft.supply === 'string' &&
    (draft.parts === null || Array.isArray(draft.parts)) &&
    (draft.items === null || Array.isArray(draft.items))
  );
}
