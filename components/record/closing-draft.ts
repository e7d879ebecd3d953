import type { ContactChannel, NewContact } from '@/lib/domain/record/contact-record';

export interface ContactDraft {
  readonly name: string;
  readonly role: string;
  readonly channel: ContactChannel | '';
}

/** How a visit ends, as it is being typed. */
export interface ClosingDraft {
  readonly contacts: readonly ContactDraft[];
  readonly note: string;
}

export const EMPTY_CLOSING: ClosingDraft = { contacts: [{ name: '', role: '', channel: '' }], note: '' };

export function isClosingDraft(value: unknown): value is ClosingDraft {
  const draft = value as Partial<ClosingDraft> | null;
  return typeof draft?.note === 'string' && Array.isArray(draft.contacts);
}

export const newContacts = ({ contacts }: ClosingDraft): readonly NewContact[] =>
  contacts.map(({ name, role, channel }) => ({ name, role, channel: channel || null }));
