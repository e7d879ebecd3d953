import type { CustomerLanguage } from '@/lib/domain/record/customer-language';
import type { CounterpartRole } from '@/lib/domain/record/reach-record';
import type { Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

/** What was typed; empty is as the books have it. */
export interface ContactInput extends AboutDebtor {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  /** Lines divided by line breaks. */
  readonly address: string;
  readonly counterpart: CounterpartRole | null;
  readonly language: CustomerLanguage | null;
  readonly isConsumer: boolean | null;
}

const typed = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Records to whom and where we write to a customer; it takes the place of what was noted before. */
export function noteContact(input: ContactInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, at, name, email, phone, mobile, address, counterpart, language, isConsumer } = input;
  const lines = address.split('\n').flatMap((line) => typed(line) ?? []);
  const text = {
    name: typed(name),
    email: typed(email),
    phone: typed(phone),
    mobile: typed(mobile),
    address: lines.length > 0 ? lines : null,
  };
  const data = { counterpart, language, isConsumer };
  return recordEvents(company, [{ type: 'contact.noted', company, subject: debtor, effectiveOn: at.today, data, text }]);
}
