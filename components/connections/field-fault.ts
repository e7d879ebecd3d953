import type { FormField, FormValues } from '@/lib/domain/source-form';
import type { MessageKey } from '@/lib/words/catalogue';

/** Longer is no setting of any source. */
export const LONGEST = 300;

/** What a person meant with an address: without a scheme it is https. */
export const addressOf = (text: string): string => (text === '' || text.includes('://') ? text : `https://${text}`);

function isAddress(text: string): boolean {
  const url = URL.canParse(addressOf(text)) ? new URL(addressOf(text)) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';
}

/** Why a line cannot be used as it is; null when it can. */
export function fieldFault({ kind, isOptional, choices, maxLength = LONGEST }: FormField, typed: string): MessageKey | null {
  const text = typed.trim();
  if (text === '') return isOptional ? null : 'source_field_required';
  if (text.length > maxLength) return 'source_field_long';
  if (kind === 'origin' && !isAddress(text)) return 'source_field_address';
  return choices && !choices.includes(text) ? 'source_field_required' : null;
}

/** The values as the source takes them; a choice that nobody made is its first. */
export function formValues(fields: readonly FormField[], typed: FormValues): FormValues {
  const entries = fields.map(({ name, kind, choices }) => {
    const text = (typed[name] ?? choices?.[0] ?? '').trim();
    return [name, kind === 'origin' ? addressOf(text) : text] as const;
  });
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}
