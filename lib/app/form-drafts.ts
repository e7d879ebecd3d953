import { readClock } from '@/lib/platform/clock';
import { deleteDraft, readDraft, saveDraft } from '@/lib/store/drafts';

/** What was being typed in a form when its page was closed, or null. Data of an older page: the form checks it. */
export const restoreDraftOf = (id: string): Promise<unknown> => readDraft(id);

export const keepDraft = (id: string, value: unknown): Promise<void> => saveDraft(id, value, readClock());

/** What was typed is recorded now, or thrown away. */
export const forgetDraft = (id: string): Promise<void> => deleteDraft(id);
