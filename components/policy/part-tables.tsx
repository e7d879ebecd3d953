import type { PolicyPart } from '@/lib/domain/policy-view';
import { ApprovalTable } from './approval-table';
import { ClassTable } from './class-table';
import { FieldGroup, type GroupedField } from './field-group';
import { LadderTable } from './ladder-table';

const TERMS: readonly GroupedField[] = [
  { label: 'policy_standard_days', unit: 'days', place: 'salesTerms.standardDays' },
  { label: 'policy_new_customer_days', unit: 'days', place: 'salesTerms.newCustomerDays' },
  { label: 'policy_cost_of_capital', unit: 'percent', place: 'salesTerms.costOfCapitalPct' },
  { label: 'policy_accept_days', unit: 'days', place: 'validity.acceptDays' },
];
const LIMIT: readonly GroupedField[] = [
  { label: 'policy_starter', unit: 'money', place: 'starter.maxExposure' },
  { label: 'policy_name_cap', unit: 'money', place: 'limit.nameCap' },
  { label: 'policy_tolerance_none_if', unit: 'days', place: 'tolerance.noneIfLateDays' },
];
const DUNNABLE: readonly GroupedField[] = [
  { label: 'policy_ignore_days', unit: 'days', place: 'dunnable.ignoreDaysUpTo' },
  { label: 'policy_min_total', unit: 'money', place: 'dunnable.minCustomerTotal' },
  { label: 'policy_debit_days', unit: 'days', place: 'dunnable.directDebitAfterDays' },
  { label: 'policy_visit_items', unit: 'count', place: 'desk.visit.openOverdueItems' },
];
const DEFAULTS: readonly GroupedField[] = [
  { label: 'policy_promise_grace', unit: 'days', place: 'desk.promise.graceDays' },
  { label: 'policy_instalments', unit: 'count', place: 'desk.arrangement.maxInstalments' },
  { label: 'policy_first_within', unit: 'days', place: 'desk.arrangement.firstWithinDays' },
  { label: 'policy_flag_review', unit: 'days', place: 'desk.flags.reviewDays' },
];

/** What a part of the policy holds besides its rules. */
export function PartTables({ part }: { readonly part: PolicyPart }) {
  switch (part) {
    case 'sales-terms':
      return <FieldGroup heading="policy_terms" fields={TERMS} />;
    case 'qualification':
      return (
        <>
          <ClassTable />
          <FieldGroup heading="policy_limits" fields={LIMIT} />
          <ApprovalTable />
        </>
      );
    case 'collection':
      return (
        <>
          <FieldGroup heading="policy_dunnable" fields={DUNNABLE} />
          <LadderTable />
        </>
      );
    case 'default':
      return <FieldGroup heading="policy_defaults" fields={DEFAULTS} />;
    case 'policy':
      return null;
  }
}
