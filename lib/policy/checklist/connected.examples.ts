import type { ChecklistFacts, Lookup } from '@/lib/domain/checklist/checklist-facts';
import type { ChecklistRecord } from '@/lib/domain/checklist/checklist-record';
import { NOTHING_RECORDED } from '@/lib/domain/checklist/checklist-record';
import type { ChecklistRow, ChecklistView, CheckState } from '@/lib/domain/checklist/checklist-view';
import type { AnswerDraft, ItemAnswer } from '@/lib/domain/checklist/item-answer';
import type { Facts } from '@/lib/domain/facts';
import { cents, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { ChecklistItemId } from '@/lib/domain/policy-parts';
import type { Role } from '@/lib/domain/role';
import { assess } from '../assess';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { type Changes, plainCase } from '../plain-case.examples';
import { checklist } from './checklist';

export const ago = (days: number) => addDays(TODAY, -days);
export const asked = (source: string, days = 2): Lookup => ({ on: ago(days), source });

/** Every source is connected and tells what it should; nothing was advised or approved on this deal yet. */
export const CHECKS: ChecklistFacts = {
  register: asked('KvK'),
  vies: asked('VIES'),
  insolvencyRegister: asked('CIR'),
  hasInvoiceAddress: true,
  purchaseOrder: { isRequired: false, number: null },
  areDisputesRead: true,
  salesRank: 3,
  hasEmail: true,
  paysByDirectDebit: false,
  isOptedOutOfThanks: false,
  advice: null,
};

export const CONNECTED: Partial<Omit<Facts, 'book'>> = {
  profile: {
    country: 'NL',
    industry: '62.01',
    registerEndedOn: 'none',
    nameSimilarity: 0.97,
    vatId: 'NL004495445B01',
    isVatActive: true,
    iban: 'NL91ABNA0417164300',
  },
  portfolio: { receivables: cents(210_000) },
  desk: { dunning: { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false }, informed: ['sales'] },
  checks: CHECKS,
};

export interface ListCase extends Changes {
  /** What is different in what only the list asks. */
  readonly checks?: ChecklistFacts;
  readonly record?: Partial<ChecklistRecord>;
  readonly policy?: PolicyDocument;
}

/** The parts of a case in which all sources are connected, but for the changes. */
export function listCase({ facts, checks, ...changes }: ListCase = {}) {
  const profile = facts?.profile === undefined ? CONNECTED.profile : facts.profile && { ...CONNECTED.profile, ...facts.profile };
  const told = { ...CONNECTED, ...facts, profile: profile ?? null };
  return plainCase({ ...changes, facts: { ...told, checks: told.checks ? { ...told.checks, ...checks } : null } });
}

/** The list of such a case. */
export function listOf(changes: ListCase = {}): ChecklistView {
  const { facts, quote, at } = listCase(changes);
  const policy = changes.policy ?? confirmedPolicy;
  const record = { ...NOTHING_RECORDED, ...changes.record };
  return checklist({ facts, figures: assess(facts, quote, policy, at), policy, record, at });
}

export function rowIn({ rows }: ChecklistView, item: ChecklistItemId): ChecklistRow {
  const row = rows.find((each) => each.item === item);
  if (!row) throw new Error(`no ${item}`);
  return row;
}

/** One item of such a case: state, and what of it is not right. */
export function itemOf(item: ChecklistItemId, changes: ListCase = {}): readonly [CheckState, ...string[]] {
  const { state, checks } = rowIn(listOf(changes), item);
  return [state, ...checks.filter(({ is }) => is !== 'ok').map(({ check, is }) => `${is} ${check}`)];
}

/** Somebody's answer of so many days ago. */
export const said = (draft: AnswerDraft, role: Role = 'sales', days = 0): ItemAnswer => ({
  ...draft,
  by: 'Noor',
  role,
  on: ago(days),
});
