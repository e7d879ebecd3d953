import type { Assignee } from '@/lib/domain/checklist/item-answer';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { Words } from '@/lib/words/words';

/** A person by name, a role by its word. */
export const assigneeName = (to: Assignee, words: Words): string => ('user' in to ? to.user : words.say(ROLE_WORDS[to.role]));
