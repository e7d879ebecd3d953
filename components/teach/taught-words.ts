import type { SightingKind } from '@/lib/domain/sighting';
import type { TaughtField } from '@/lib/domain/taught-site';
import type { MessageKey } from '@/lib/words/catalogue';

export const FIELD_WORD: Readonly<Record<TaughtField, MessageKey>> = {
  name: 'teach_field_name',
  total: 'teach_field_total',
  term: 'teach_field_term',
};

export const KIND_WORD: Readonly<Record<SightingKind, MessageKey>> = {
  debtor: 'teach_kind_debtor',
  quote: 'teach_kind_quote',
  order: 'teach_kind_order',
  invoice: 'teach_kind_invoice',
};
