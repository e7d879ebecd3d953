import { useEffect, useState } from 'preact/hooks';
import { ImportPreview } from '@/components/book/import-preview';
import { companyName } from '@/components/company/company-name';
import { useWords } from '@/components/ui/words-context';
import { otherCompanyMeant } from '@/lib/app/other-company-meant';
import { type Companies, type CompanyMeant, companyOf } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import type { StagedImport } from '@/lib/domain/import';

interface StagedStepProps {
  readonly staged: StagedImport;
  readonly isOffered: boolean;
  readonly companies: Companies;
  readonly onConfirm: () => void;
  readonly onDiscard: () => void;
  readonly onReadFor: ((company: CompanyId) => void) | null;
}

/** What waits for confirmation, with whose book it becomes, and whose it says that it is. */
export function StagedStep({ staged, companies, onReadFor, ...preview }: StagedStepProps) {
  const words = useWords();
  const { generation } = staged;
  const [meant, setMeant] = useState<CompanyMeant | null>(null);
  useEffect(() => {
    otherCompanyMeant(generation).then(setMeant);
  }, [generation.id, companies]);
  const becomes = companyName(companyOf(companies, generation.company), words);
  const other = meant && {
    name: companyName(meant.company, words),
    told: meant.told,
    onRead: onReadFor && (() => onReadFor(meant.company.id)),
  };
  return <ImportPreview staged={staged} becomes={companies.list.length > 1 ? becomes : null} meant={other} {...preview} />;
}
