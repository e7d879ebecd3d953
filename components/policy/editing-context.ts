import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DraftChange } from '@/lib/domain/policy-draft';
import type { PolicyObjection } from '@/lib/domain/policy-objection';

/** The policy that is on screen, and how to change it; shared by every field of the page. */
export interface PolicyEditing {
  readonly document: PolicyDocument;
  /** What stands in fields and is no number, by place. */
  readonly texts: Readonly<Record<string, string>>;
  readonly objection: PolicyObjection | null;
  readonly change: (change: DraftChange) => void;
}

export const EditingContext = createContext<PolicyEditing | null>(null);

/** The policy being edited. Throws when a field stands outside of it: a bug, never a state of the user. */
export function useEditing(): PolicyEditing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('no policy: wrap the fields in EditingContext.Provider');
  return editing;
}
