import type { ContactChannel, ContactRecord } from '@/lib/domain/record/contact-record';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

export const CONTACT_CHANNEL_WORDS: Readonly<Record<ContactChannel, MessageKey>> = {
  phone: 'contact_by_phone',
  email: 'contact_by_email',
  whatsapp: 'contact_by_whatsapp',
  visit: 'contact_by_visit',
};

/** `Ans de Vries (inkoop, liefst telefonisch)`. */
export function contactText({ name, role, channel }: ContactRecord, { t }: Words): string {
  const told = [role, channel && t('contact_prefers', { channel: t(CONTACT_CHANNEL_WORDS[channel]) })].filter(Boolean);
  return told.length > 0 ? `${name} (${told.join(', ')})` : name;
}
