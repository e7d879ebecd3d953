import type { MatchEvidence } from '@/lib/domain/match';
import type { MessageKey } from '@/lib/words/catalogue';

/** How each kind of evidence is said. */
export const EVIDENCE_WORDS = {
  link: 'evidence_link',
  registration: 'evidence_registration',
  vat: 'evidence_vat',
  number: 'evidence_number',
  iban: 'evidence_iban',
  domain: 'evidence_domain',
  phone: 'evidence_phone',
  name: 'evidence_name',
  'similar-name': 'evidence_similar_name',
  postcode: 'evidence_postcode',
  city: 'evidence_city',
} as const satisfies Record<MatchEvidence, MessageKey>;
