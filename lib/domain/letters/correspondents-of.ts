import type { CompanySettings } from '../company';
import type { DebtorIdentity } from '../debtor';
import type { Correspondents } from './correspondents';

/** Who writes to whom, as far as our settings and the books tell. `signer`: the name of whoever writes; null: not told. */
export function correspondentsOf(
  { name, own }: Pick<CompanySettings, 'name' | 'own'>,
  { name: customer, number, email, phone, street, postcode, city }: DebtorIdentity,
  signer: string | null,
): Correspondents {
  const place = [postcode, city].filter(Boolean).join(' ');
  return {
    sender: { name, signer, email: null, phone: null, iban: own.ibans[0] ?? null, address: [] },
    customer: {
      name: customer ?? number,
      contact: null,
      email: email ?? null,
      phone: phone ?? null,
      address: [street ?? '', place].filter((line) => line !== ''),
    },
  };
}
