import type { LetterWords } from './letter-words';
import type { TextBase } from './text-data';
import type { FieldValues } from './text-definition';

/** Fields that every text may name. */
export const BASE_FIELDS = [
  'greeting',
  'name',
  'contact',
  'contactPhone',
  'contactEmail',
  'sender',
  'signer',
  'senderPhone',
  'senderEmail',
  'today',
] as const;

/** Who writes to whom. */
export function baseValues({ sender, customer, today }: TextBase, words: LetterWords): FieldValues {
  const { contact } = customer;
  return {
    greeting: contact ? words.part('greeting_named', { contact }) : words.part('greeting'),
    name: customer.name,
    contact: contact ?? customer.name,
    contactPhone: customer.phone,
    contactEmail: customer.email,
    sender: sender.name.trim() === '' ? null : sender.name,
    signer: sender.signer,
    senderPhone: sender.phone,
    senderEmail: sender.email,
    today: words.date(today),
  };
}

/** An account number in groups of four, as people read it. */
export const ibanText = (iban: string | null): string | null => iban?.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ') ?? null;
