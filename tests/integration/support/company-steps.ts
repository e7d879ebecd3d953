import { confirmImport } from '@/lib/app/confirm-import';
import { stageImport } from '@/lib/app/stage-import';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { CompanySettings } from '@/lib/domain/company';
import type { StagedImport } from '@/lib/domain/import';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { sweepPositions } from '@/lib/store/clean-up';
import { AT } from './import-steps';

/** Stages files for one of our companies. */
export async function stagedFor(company: CompanySettings, ...files: File[]): Promise<StagedImport> {
  const { signal } = new AbortController();
  const { result } = await stageImport({ files, company, at: AT, signal, onProgress: () => undefined });
  if (!result.ok) throw new Error(`not staged: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** From file to the book of one of our companies. */
export async function importFor(company: CompanySettings, ...files: File[]): Promise<StagedImport> {
  const done = await stagedFor(company, ...files);
  await confirmImport(done.generation.id, AT);
  await sweepPositions();
  return done;
}

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

/** What the sidebar shows on a page of this origin. */
export const viewOn = (origin: string, sighting: Partial<Sighting>): Promise<SidebarView> =>
  viewSidebar({ sightings: [{ kind: 'debtor', evidence: {}, ...sighting }], origin, canFillTerm: false, at: AT });

export async function assessedOn(origin: string, sighting: Partial<Sighting>): Promise<Assessed> {
  const shown = await viewOn(origin, sighting);
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}
