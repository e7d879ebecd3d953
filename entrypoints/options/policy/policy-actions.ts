import type { PolicyActions, PolicyNews } from '@/components/policy/policy-screen';
import { activateDraft } from '@/lib/app/activate-draft';
import { changeDraft } from '@/lib/app/change-draft';
import { importPolicy } from '@/lib/app/import-policy';
import { keepAllScores } from '@/lib/app/keep-all-scores';
import { rollBackPolicy } from '@/lib/app/roll-back-policy';
import { savePolicy } from '@/lib/app/save-policy';
import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DraftChange, PolicyDraft } from '@/lib/domain/policy-draft';
import type { Words } from '@/lib/words/words';
import { downloadPolicy } from './download-policy';
import type { Comparison } from './use-comparison';
import type { LoadedDrafting } from './use-draft';

export interface PolicyDeskParts {
  /** Whose policy it is. */
  readonly company: CompanySettings;
  readonly drafting: LoadedDrafting;
  readonly comparison: Comparison;
  readonly inForce: PolicyDocument;
  readonly at: At;
  readonly words: Words;
  readonly setNews: (news: PolicyNews | null) => void;
}

/** What a person can do with the policy. A draft is begun by the first change, and ends when it is saved or thrown away. */
export function createPolicyActions(parts: PolicyDeskParts): PolicyActions {
  const { company, drafting, comparison, inForce, at, words, setNews } = parts;
  const { versions, name, setDraft, setName } = drafting;
  const draft: PolicyDraft = drafting.draft ?? { basedOn: versions[0].version, document: inForce, texts: {}, note: '' };

  function change(next: DraftChange): void {
    setNews(null);
    // What a comparison found was of a policy that reads otherwise now.
    if (next.is !== 'note') comparison.forget();
    setDraft(changeDraft(draft, next, { by: name.trim(), on: at.today }));
  }
  function end(): void {
    setDraft(null);
    comparison.forget();
  }
  async function save(document: PolicyDocument): Promise<void> {
    const { basedOn, note } = draft;
    const saved = await savePolicy({ company: company.id, document, basedOn, by: name, note, now: at.now });
    if (saved.ok) end();
    if (saved.ok) void keepAllScores([company]);
    setNews(saved.ok ? { is: 'saved', version: saved.value } : { is: 'not-saved', fault: saved.error });
  }
  async function rollBack(version: number): Promise<void> {
    const note = words.t('policy_roll_back_note', { version: String(version) });
    const done = await rollBackPolicy({ company: company.id, version, by: name, note, now: at.now });
    if (done.ok) void keepAllScores([company]);
    setNews(done.ok ? { is: 'rolled-back', version, to: done.value } : { is: 'not-saved', fault: done.error });
  }
  async function upload(file: File): Promise<void> {
    const read = await importPolicy(file);
    if (read.ok) change({ is: 'document', document: read.value });
    setNews(read.ok ? { is: 'imported', document: read.value } : { is: 'not-imported', fault: read.error });
  }

  return {
    change,
    setName,
    save: () => save(draft.document),
    activate: () => {
      const active = activateDraft(draft.document, at.today);
      if (active) save(active);
    },
    discard: () => {
      setNews(null);
      end();
    },
    rebase: () => {
      setNews(null);
      setDraft({ ...draft, basedOn: versions[0].version });
    },
    compare: () => comparison.start({ before: inForce, after: draft.document, company, at }),
    cancelComparison: comparison.cancel,
    rollBack: ({ version }) => rollBack(version),
    download: downloadPolicy,
    upload,
  };
}
