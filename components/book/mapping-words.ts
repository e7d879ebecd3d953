import type { MappedField } from '@/lib/domain/table-mapping';
import type { MessageKey } from '@/lib/words/catalogue';

/** What a column may hold, as a person chooses it. */
export const FIELD: Readonly<Record<MappedField, MessageKey>> = {
  debtor_number: 'mapping_field_debtor_number',
  name: 'mapping_field_name',
  invoice: 'mapping_field_invoice',
  invoice_date: 'mapping_field_invoice_date',
  due_date: 'mapping_field_due_date',
  open: 'mapping_field_open',
  amount: 'mapping_field_amount',
  currency: 'mapping_field_currency',
  kind: 'mapping_field_kind',
  paid_on: 'mapping_field_paid_on',
  reference: 'mapping_field_reference',
  vat_id: 'mapping_field_vat_id',
  registration_number: 'mapping_field_registration_number',
  iban: 'mapping_field_iban',
  email: 'mapping_field_email',
  postcode: 'mapping_field_postcode',
  city: 'mapping_field_city',
  credit_limit: 'mapping_field_credit_limit',
};
