import { useEffect, useState } from 'preact/hooks';
import { policyHistory } from '@/lib/app/policy-history';
import { restoreDraft } from '@/lib/app/restore-draft';
import { watchPolicy } from '@/lib/app/watch-policy';
import type { CompanyId } from '@/lib/domain/ids';
import type { PolicyDraft } from '@/lib/domain/policy-draft';
import type { PolicyVersion } from '@/lib/domain/saved-policy';
import { policyDraft, userName } from '@/lib/platform/preferences';

export interface Drafting {
  /** Null until it was read. */
  readonly versions: readonly [PolicyVersion, ...PolicyVersion[]] | null;
  readonly draft: PolicyDraft | null;
  readonly name: string;
  readonly setDraft: (draft: PolicyDraft | null) => void;
  readonly setName: (name: string) => void;
}

export type LoadedDrafting = Drafting & { readonly versions: readonly [PolicyVersion, ...PolicyVersion[]] };

/** The versions of a company's policy, the draft and the name of who works on it. Everything typed is kept at once: the page may close. */
export function useDraft(company: CompanyId): Drafting {
  const [versions, setVersions] = useState<Drafting['versions']>(null);
  const [draft, showDraft] = useState<PolicyDraft | null>(null);
  const [name, showName] = useState('');
  useEffect(() => {
    const read = () => policyHistory(company).then(setVersions);
    Promise.all([restoreDraft(company).then(showDraft), userName.getValue().then(showName)]).then(read);
    return watchPolicy(read, company);
  }, [company]);
  return {
    versions,
    draft,
    name,
    setDraft: (next) => {
      showDraft(next);
      policyDraft(company).setValue(next);
    },
    setName: (next) => {
      showName(next);
      userName.setValue(next);
    },
  };
}
