import '@/components/policy/policy.css';
import { useMemo, useState } from 'preact/hooks';
import { PolicyPage } from '@/components/policy/policy-page';
import { POLICY_TABS, type PolicyNews, type PolicyTab } from '@/components/policy/policy-screen';
import { useWords } from '@/components/ui/words-context';
import { readAt } from '@/lib/app/read-at';
import { viewPolicy } from '@/lib/app/view-policy';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { PolicyPart } from '@/lib/domain/policy-view';
import { type Desk, type DeskStart, useDeskCompany } from '../use-desk-company';
import { createPolicyActions } from './policy-actions';
import { useComparison } from './use-comparison';
import { type LoadedDrafting, useDraft } from './use-draft';
import { useReadership } from './use-readership';

/** What is in force, or the template where that cannot be read: what a new draft begins with. */
function inForceOf([newest, ...older]: LoadedDrafting['versions']): PolicyDocument {
  const document = newest.document ?? older.at(-1)?.document;
  if (!document) throw new Error('there is no policy at all, not even the template');
  return document;
}

function partOf(tab: PolicyTab): PolicyPart | null {
  if (tab === 'versions') return null;
  return tab === 'overview' ? 'policy' : tab;
}

interface LoadedDeskProps {
  readonly tab: PolicyTab;
  readonly drafting: LoadedDrafting;
  readonly desk: Desk;
}

function LoadedDesk({ tab, drafting, desk }: LoadedDeskProps) {
  const words = useWords();
  const comparison = useComparison();
  const [news, setNews] = useState<PolicyNews | null>(null);
  const readership = useReadership(desk.company.id);
  const { versions, draft, name } = drafting;
  const inForce = useMemo(() => inForceOf(versions), [versions]);
  const at = readAt(inForce.timeZone);
  const { today } = at;
  // Worked out at a keystroke, not when a comparison tells how far it is.
  const view = useMemo(() => viewPolicy(inForce, draft, partOf(tab), at), [inForce, draft, tab, today]);
  const actions = createPolicyActions({ company: desk.company, drafting, comparison, inForce, at, words, setNews });
  const screen = { ...view, company: desk.name, tab, versions, draft, name, today, effect: comparison.effect, news, readership };
  return <PolicyPage screen={screen} actions={actions} />;
}

/** The page of the credit policy, at `#policy` and `#policy/<part>`. */
export function PolicyDesk({ place, start }: { readonly place: string; readonly start: DeskStart }) {
  const desk = useDeskCompany(start);
  const drafting = useDraft(desk.company.id);
  const { versions } = drafting;
  if (!versions) return null;
  const tab = POLICY_TABS.find((each) => each === place) ?? 'overview';
  return <LoadedDesk key={desk.company.id} tab={tab} desk={desk} drafting={{ ...drafting, versions }} />;
}
