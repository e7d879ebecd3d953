import { useEffect, useState } from 'preact/hooks';
import { FlagWho } from '@/components/record/flag-who';
import { companiesForPage } from '@/lib/app/companies-for-page';
import { findFlagged } from '@/lib/app/find-flagged';
import { readAt } from '@/lib/app/read-at';
import type { CompanySettings } from '@/lib/domain/company';
import type { Candidate } from '@/lib/domain/match';
import { type FlagHandover, takeHandover } from '@/lib/platform/flag-handover';
import type { DeskPageProps } from '../desk-page-props';

interface Meant {
  readonly selection: string | null;
  readonly candidates: readonly Candidate[] | null;
}
const NOTHING: Meant = { selection: null, candidates: null };

async function whoIsMeant(handover: FlagHandover | null, company: CompanySettings): Promise<Meant> {
  if (!handover || (handover.selection === null && handover.claims.length === 0)) return NOTHING;
  const companies = await companiesForPage(handover.origin, company.id);
  const candidates = await findFlagged({ ...handover, companies, at: readAt(company.timeZone) });
  return { selection: handover.selection, candidates };
}

/** Where every way to flag a customer ends: who is meant is shown and confirmed, then their flags open. */
export function FlagPage({ company, id }: DeskPageProps) {
  const [handover, setHandover] = useState<FlagHandover | null | undefined>(undefined);
  const [meant, setMeant] = useState<Meant | null>(null);
  useEffect(() => {
    // It is handed over once: another company is looked into with what is here.
    takeHandover(id ?? '').then(setHandover);
  }, [id]);
  useEffect(() => {
    if (handover !== undefined) whoIsMeant(handover, company).then(setMeant);
  }, [handover, company]);
  if (!meant) return null;
  return (
    <FlagWho
      {...meant}
      onChoose={(debtor) => {
        location.hash = `debtor/${debtor}/flags`;
      }}
    />
  );
}
