import type { EffectState, PolicyActions, PolicyScreen, PolicyTab } from '@/components/policy/policy-screen';
import { viewPolicy } from '@/lib/app/view-policy';
import { debtorKey, ruleId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { PolicyDraft } from '@/lib/domain/policy-draft';
import { defaultPolicy } from '@/lib/policy/default-policy';

const AT = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };

/** Someone is halfway: a few rules confirmed, one number changed, one mistyped, two that do not go together. */
const confirmed: PolicyDocument = {
  ...defaultPolicy,
  lastReviewedOn: localDate('2026-01-15'),
  confirmations: defaultPolicy.rules
    .filter((_, index) => index % 2 === 0)
    .map(({ id }) => ({ rule: id, by: 'Noor Vermeer', on: localDate('2026-11-20') })),
};
const days = defaultPolicy.rules.findIndex(({ id }) => id === 'OVD-02');
export const DRAFT: PolicyDraft = {
  basedOn: 3,
  document: {
    ...confirmed,
    classes: { ...confirmed.classes, A: { ...confirmed.classes.A, minScore: 60 } },
  },
  texts: { [`rules.${days}.p.publicDays`]: '60 dgn' },
  note: '',
};

const move = (number: string, name: string, order: number, open: number) => ({
  debtor: debtorKey(number),
  number,
  name,
  order: money(order, EUR),
  open: money(open, EUR),
  reason: {
    rule: ruleId('OVD-02'),
    decisionRule: ruleId('DR-07'),
    severity: 'block' as const,
    audience: 'rep' as const,
    fields: {
      amount: { kind: 'money' as const, money: money(open, EUR) },
      days: { kind: 'days' as const, days: 30 },
    },
    because: [],
    missing: [],
  },
});

export const EFFECT: EffectState = {
  is: 'done',
  effect: {
    debtors: 1240,
    withOrder: 1198,
    groups: [
      {
        from: 'accept',
        to: 'refer',
        count: 3,
        largest: [
          move('10275', 'Bakkerij De Korenaar', 1_815_00, 2_783_00),
          move('10301', 'Van den Heuvel & Zonen Installatietechniek B.V.', 12_400_50, 1_900_00),
          move('10377', 'Studio Noord', 600_00, 410_25),
        ],
      },
      { from: 'refer', to: 'accept', count: 1, largest: [move('10283', 'Café Zuid', 950_00, 1_089_00)] },
    ],
  },
};

/** The page of the policy with fixed data. */
export function policyScreen(tab: PolicyTab, isDraft: boolean, name = 'Noor Vermeer'): PolicyScreen {
  const draft = isDraft ? DRAFT : null;
  const part = tab === 'versions' ? null : tab === 'overview' ? 'policy' : tab;
  return {
    ...viewPolicy(confirmed, draft, part, AT),
    tab,
    company: null,
    draft,
    name,
    today: AT.today,
    effect: isDraft ? EFFECT : { is: 'none' },
    news: null,
    readership: { version: 3, read: 12, of: 15 },
    versions: [
      {
        version: 3,
        saved: { at: instant('2026-11-20T09:00:00Z'), by: 'Noor Vermeer', note: 'Betalingen komen later binnen sinds de zomer.' },
        document: confirmed,
        objection: null,
      },
      {
        version: 2,
        saved: { at: instant('2026-10-02T09:00:00Z'), by: 'Sem de Wit', note: '' },
        document: null,
        objection: { place: 'decision.3.p.days', fault: 'missing' },
      },
      { version: 1, saved: null, document: defaultPolicy, objection: null },
    ],
  };
}

const nothing = () => undefined;
export const NO_POLICY_ACTIONS: PolicyActions = {
  change: nothing,
  setName: nothing,
  save: nothing,
  activate: nothing,
  discard: nothing,
  rebase: nothing,
  compare: nothing,
  cancelComparison: nothing,
  rollBack: nothing,
  download: nothing,
  upload: nothing,
};
