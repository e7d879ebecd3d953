import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanUpBook } from '@/lib/app/clean-up-book';
import { confirmImport } from '@/lib/app/confirm-import';
import { discardImport } from '@/lib/app/discard-import';
import { readAt } from '@/lib/app/read-at';
import { readCompany } from '@/lib/app/read-company';
import { stagedImport } from '@/lib/app/staged-import';
import type { ImportFailure, ImportProgress, StagedImport } from '@/lib/domain/import';
import type { TableReading, UnknownTable } from '@/lib/domain/table-mapping';
import { startAllocationJob } from '@/lib/platform/allocation-job';
import { type ImportJob, startImportJob } from '@/lib/platform/job';

export type ImportState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly fileName: string; readonly progress: ImportProgress | null }
  | { readonly is: 'staged'; readonly staged: StagedImport; readonly isOffered: boolean }
  /** A table whose columns nobody knows: the person whose it is may. */
  | { readonly is: 'mapping'; readonly fileName: string; readonly table: UnknownTable }
  /** Dates that two readers would read in two ways. */
  | { readonly is: 'date-order'; readonly found: string }
  | { readonly is: 'confirmed' }
  /** It was confirmed or discarded in another tab. */
  | { readonly is: 'gone' };

/** What was not taken, since the last drop. */
export interface NotTaken {
  readonly fileName: string;
  readonly failure: ImportFailure;
}

export interface ImportControls {
  readonly state: ImportState;
  readonly notTaken: readonly NotTaken[];
  /** False when the statements could not be held against the books. */
  readonly isBankRead: boolean;
  readonly allocate: () => void;
  readonly start: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Reads the files whose columns were asked, as the person said. */
  readonly readAs: (reading: TableReading) => void;
  readonly confirm: () => void;
  readonly discard: () => void;
}

const now = async () => readAt((await readCompany()).timeZone);
const nameOf = (files: readonly File[]): string => (files[0]?.name ?? '') + (files.length > 1 ? ` + ${files.length - 1}` : '');

/** What only the person whose file it is can tell; null where nothing is to be asked. */
function questionOf(failure: ImportFailure, fileName: string): ImportState | null {
  if (failure.kind !== 'refused') return null;
  const { kind, table, fields } = failure.refusal;
  if (table) return { is: 'mapping', fileName, table };
  return kind === 'ambiguous' && fields.asks === 'date-order' ? { is: 'date-order', found: fields.found ?? '' } : null;
}

/** The way of dropped files, from the person's hand to the book in use, one format after another. Nothing is replaced before `confirm`. */
export function useImport(): ImportControls {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const [isBankRead, setBankRead] = useState(true);
  const allocate = () => startAllocationJob().then(setBankRead);
  const job = useRef<ImportJob | null>(null);
  const waiting = useRef<readonly File[]>([]);
  const asked = useRef<readonly File[]>([]);

  useEffect(() => {
    stagedImport().then((staged) => {
      if (staged) setState((current) => (current.is === 'idle' ? { is: 'staged', staged, isOffered: true } : current));
      else {
        cleanUpBook();
        // A page that was closed in between left the last books without what the bank says.
        allocate();
      }
    });
  }, []);

  async function run(files: readonly File[], reading: TableReading = {}): Promise<void> {
    const fileName = nameOf(files);
    setState({ is: 'running', fileName, progress: null });
    const onProgress = (progress: ImportProgress) => setState({ is: 'running', fileName, progress });
    const running = startImportJob(files, await now(), onProgress, reading);
    job.current = running;
    const { result, rest } = await running.result;
    job.current = null;
    waiting.current = rest.flatMap((at) => files[at] ?? []);
    if (result.ok) return setState({ is: 'staged', staged: result.value, isOffered: false });
    const taken = files.filter((_, at) => !rest.includes(at));
    const question = questionOf(result.error, nameOf(taken));
    if (question) {
      asked.current = taken;
      return setState(question);
    }
    setNotTaken((before) => [...before, { fileName: nameOf(taken), failure: result.error }]);
    if (result.error.kind === 'cancelled') waiting.current = [];
    next({ is: 'idle' });
  }

  function next(otherwise: ImportState): void {
    if (waiting.current.length > 0) run(waiting.current);
    else setState(otherwise);
  }

  function start(files: readonly File[]): void {
    setNotTaken([]);
    run(files);
  }

  const readAs = (reading: TableReading) => run([...asked.current, ...waiting.current], reading);

  async function confirm(): Promise<void> {
    if (state.is !== 'staged') return;
    const isConfirmed = await confirmImport(state.staged.generation.id, await now());
    allocate();
    next({ is: isConfirmed ? 'confirmed' : 'gone' });
  }

  async function discard(): Promise<void> {
    if (state.is === 'staged') await discardImport(state.staged.generation.id);
    next({ is: 'idle' });
  }

  return { state, notTaken, isBankRead, allocate, start, cancel: () => job.current?.cancel(), readAs, confirm, discard };
}
