import type { CompanySettings } from '../company';
import type { DebtorIdentity } from '../debtor';
import type { CorrespondentRecord } from '../record/reach-record';
import type { Addressee, Correspondents, Sender } from './correspondents';

type Ours = Pick<CompanySettings, 'name' | 'own' | 'letterhead'>;

function senderOf({ name, own, letterhead }: Ours, signer: string | null): Sender {
  const { email = null, phone = null, address = [] } = letterhead ?? {};
  return { name, signer, email, phone, iban: own.ibans[0] ?? null, address };
}

function addresseeOf(
  { name, number, email, phone, street, postcode, city }: DebtorIdentity,
  noted: CorrespondentRecord | null,
): Addressee {
  const place = [postcode, city].filter(Boolean).join(' ');
  return {
    name: name ?? number,
    contact: noted?.name ?? null,
    email: noted?.email ?? email ?? null,
    phone: noted?.phone ?? phone ?? null,
    address: noted?.address ?? [street ?? '', place].filter((line) => line !== ''),
  };
}

/**
 * Who writes to whom, as far as our settings and the books tell; what people noted of a customer goes before the books. `signer`: the
 * name of whoever writes; null: not told.
 */
export function correspondentsOf(
  company: Ours,
  identity: DebtorIdentity,
  signer: string | null,
  noted: CorrespondentRecord | null = null,
): Correspondents {
  return { sender: senderOf(company, signer), customer: addresseeOf(identity, noted) };
}
