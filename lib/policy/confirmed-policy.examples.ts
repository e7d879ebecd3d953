import { localDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { defaultPolicy } from './default-policy';
import { scorecardV1 } from './template/scorecard-v1';

const ON = localDate('2026-06-01');

/** The template after somebody read it and confirmed every rule: it binds. */
export const confirmedPolicy: PolicyDocument = {
  ...defaultPolicy,
  status: 'active',
  effectiveOn: ON,
  lastReviewedOn: ON,
  confirmations: defaultPolicy.rules.map(({ id }) => ({ rule: id, by: 'Noor', on: ON })),
};

/** The same with the card of the vectors. */
export const policyWithCardV1: PolicyDocument = { ...confirmedPolicy, scorecard: scorecardV1 };
