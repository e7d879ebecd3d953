import { CUSTOMER_LANGUAGES, type CustomerLanguage } from '@/lib/domain/record/customer-language';
import { COUNTERPART_ROLES, type CorrespondentRecord, type CounterpartRole } from '@/lib/domain/record/reach-record';

/** To whom and where we write, while somebody types it; empty is as the books have it. */
export interface ContactDraft {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly address: string;
  readonly counterpart: CounterpartRole | '';
  readonly language: CustomerLanguage | '';
  readonly consumer: 'yes' | 'no' | '';
}

/** What was noted before, to change. */
export function contactDraft(noted: CorrespondentRecord | null): ContactDraft {
  return {
    name: noted?.name ?? '',
    email: noted?.email ?? '',
    phone: noted?.phone ?? '',
    mobile: noted?.mobile ?? '',
    address: noted?.address?.join('\n') ?? '',
    counterpart: noted?.counterpart ?? '',
    language: noted?.language ?? '',
    consumer: noted?.isConsumer === true ? 'yes' : noted?.isConsumer === false ? 'no' : '',
  };
}

const TEXTS = ['name', 'email', 'phone', 'mobile', 'address'] as const;

export const isContactDraft = (value: unknown): value is ContactDraft => {
  const draft = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    TEXTS.every((name) => typeof draft[name] === 'string') &&
    ['', ...COUNTERPART_ROLES].includes(draft.counterpart as string) &&
    ['', ...CUSTOMER_LANGUAGES].includes(draft.language as string) &&
    ['', 'yes', 'no'].includes(draft.consumer as string)
  );
};
