import type { DebtorIdentity } from '../debtor';
import { type CustomerLanguage, customerLanguage } from '../record/customer-language';
import { consentOf, type ReachRecord } from '../record/reach-record';
import type { Addressee } from './correspondents';
import type { Reach } from './text-channels';

/** A number that takes messages: of the Netherlands and Belgium by how it begins, of others by what people noted alone. */
const MOBILE = /^(\+?31|0031|0)\s*\(?0?\)?\s*6|^(\+32|0032|0)\s*4[5-9]/;

/** How a customer can be reached: what people noted, else what the books have. */
export function reachOf({ email, phone, address }: Addressee, recorded: ReachRecord): Reach {
  const noted = recorded.correspondent?.mobile ?? null;
  const told = phone !== null && MOBILE.test(phone.trim()) ? phone : null;
  return {
    email,
    phone,
    mobile: noted ?? told,
    hasWhatsAppOptIn: consentOf(recorded, 'whatsapp'),
    hasAddress: address.length > 0,
  };
}

/** The language that somebody noted, else that of the country. */
export const languageOf = ({ country }: Pick<DebtorIdentity, 'country'>, { correspondent }: ReachRecord): CustomerLanguage =>
  correspondent?.language ?? customerLanguage(country);
