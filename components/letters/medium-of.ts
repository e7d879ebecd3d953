import type { TextKind } from '@/lib/domain/letters/text-kind';

/** What a person does with a text: put it on paper, in a mail, in a message, or paste it somewhere. */
export type Medium = 'letter' | 'mail' | 'message' | 'snippet';

const SNIPPETS: readonly TextKind[] = ['quote-terms', 'order-terms', 'quote-reservation', 'sales-first-task'];

export function mediumOf(kind: TextKind): Medium {
  if (kind.endsWith('-letter') || kind === 'hand-over') return 'letter';
  if (kind.endsWith('-sms') || kind.endsWith('-whatsapp')) return 'message';
  return SNIPPETS.includes(kind) || kind.startsWith('guide-') ? 'snippet' : 'mail';
}
