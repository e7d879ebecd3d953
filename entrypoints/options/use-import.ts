import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanUpBook } from '@/lib/app/clean-up-book';
import { confirmImport } from '@/lib/app/confirm-import';
import { discardImport } from '@/lib/app/discard-import';
import { readAt } from '@/lib/app/read-at';
import { readCompany } from '@/lib/app/read-company';
import { stagedImport } from '@/lib/app/staged-import';
import type { ImportFailure, ImportProgress, StagedImport } from '@/lib/domain/import';
import { type ImportJob, startImportJob } from '@/lib/platform/job';

export type ImportState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly fileName: string; readonly progress: ImportProgress | null }
  | { readonly is: 'staged'; readonly staged: StagedImport; readonly isOffered: boolean }
  | { readonly is: 'failed'; readonly failure: ImportFailure }
  | { readonly is: 'confirmed' }
  /** It was confirmed or discarded in another tab. */
  | { readonly is: 'gone' };

export interface ImportControls {
  readonly state: ImportState;
  readonly start: (file: File) => void;
  readonly cancel: () => void;
  readonly confirm: () => void;
  readonly discard: () => void;
}

const now = async () => readAt((await readCompany()).timeZone);

/** The way of one file, from the person's hand to the book in use. Nothing is replaced before `confirm`. */
export function useImport(): ImportControls {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const job = useRef<ImportJob | null>(null);

  useEffect(() => {
    stagedImport().then((staged) => {
      if (staged) setState((current) => (current.is === 'idle' ? { is: 'staged', staged, isOffered: true } : current));
      else cleanUpBook();
    });
  }, []);

  async function start(file: File): Promise<void> {
    setState({ is: 'running', fileName: file.name, progress: null });
    const running = startImportJob(file, await now(), (progress) => setState({ is: 'running', fileName: file.name, progress }));
    job.current = running;
    const result = await running.result;
    job.current = null;
    setState(result.ok ? { is: 'staged', staged: result.value, isOffered: false } : { is: 'failed', failure: result.error });
  }

  async function confirm(): Promise<void> {
    if (state.is !== 'staged') return;
    const isConfirmed = await confirmImport(state.staged.generation.id, await now());
    setState({ is: isConfirmed ? 'confirmed' : 'gone' });
  }

  async function discard(): Promise<void> {
    if (state.is !== 'staged') return;
    await discardImport(state.staged.generation.id);
    setState({ is: 'idle' });
  }

  return { state, start, cancel: () => job.current?.cancel(), confirm, discard };
}
