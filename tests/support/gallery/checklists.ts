import type { ChecklistRecord } from '@/lib/domain/checklist/checklist-record';
import { NOTHING_RECORDED } from '@/lib/domain/checklist/checklist-record';
import type { Assignee } from '@/lib/domain/checklist/item-answer';
import { cents, invoice } from '@/lib/domain/k1.examples';
import type { Role } from '@/lib/domain/role';
import { assessWithChecklist } from '@/lib/policy/checklist/assess-with-checklist';
import { ago, asked, type ListCase, listCase, said } from '@/lib/policy/checklist/connected.examples';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';

export const PEOPLE: readonly Assignee[] = [{ role: 'credit_manager' }, { role: 'collector' }, { user: 'Noor de Wit' }];

/** What the screen of the list is drawn of. */
export function checkedDeal(changes: ListCase = {}, role: Role = 'sales') {
  const { facts, quote, at } = listCase(changes);
  const record: ChecklistRecord = { ...NOTHING_RECORDED, ...changes.record };
  const { assessment, checklist } = assessWithChecklist(facts, quote, changes.policy ?? confirmedPolicy, record, at);
  const deal = { customer: 'Voorbeeld Horeca B.V.', document: 'OFF-2041', total: quote?.total ?? null };
  return { view: checklist, assessment, deal, role, people: PEOPLE };
}

const by = (draft: Parameters<typeof said>[0], days = 1) => ({ ...said(draft, 'sales', days), by: 'Noor de Wit' });
const EARLIER = by({ item: 'C05', state: 'done', evidence: 'directeur A. Bakker tekent alleen, moeder Bakker Holding' }, 120);

/** Faces of the list, by name. */
export const CHECKLISTS = {
  connected: checkedDeal({ record: { earlier: [EARLIER] } }),
  contradicted: checkedDeal(
    {
      facts: { profile: { nameSimilarity: 0.61 }, external: null },
      book: { openItems: [invoice('F-2041', 900, ago(12))] },
      quote: { total: cents(18_450.5), term: { days: 45 } },
      record: {
        answers: [
          by({ item: 'C09', state: 'na', reason: 'klant betaalt via automatische incasso' }),
          by({ item: 'C08', state: 'done' }),
        ],
        assignments: [{ item: 'C06', to: { role: 'credit_manager' }, dueOn: ago(-2), by: 'Sam', on: ago(0) }],
      },
      checks: { paysByDirectDebit: null },
    },
    'credit_manager',
  ),
  bare: checkedDeal({
    facts: {
      profile: null,
      portfolio: null,
      external: null,
      insolvency: null,
      identity: null,
      isNaturalPerson: null,
      desk: { dunning: null },
    },
    checks: {
      register: null,
      vies: null,
      insolvencyRegister: null,
      hasInvoiceAddress: null,
      purchaseOrder: null,
      salesRank: null,
      hasEmail: null,
    },
    quote: { total: cents(1_000), term: { days: 60 } },
  }),
  complete: checkedDeal({
    checks: { salesRank: 41, vies: asked('VIES', 4), advice: { on: ago(1), offers: 2 } },
    record: { answers: [by({ item: 'C01', state: 'done' }), by({ item: 'C02', state: 'done' })] },
  }),
} as const;
