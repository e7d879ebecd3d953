import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanUpBook } from '@/lib/app/clean-up-book';
import { confirmImport } from '@/lib/app/confirm-import';
import { discardImport } from '@/lib/app/discard-import';
import { keepAllScores } from '@/lib/app/keep-all-scores';
import { readAt } from '@/lib/app/read-at';
import { readCompany } from '@/lib/app/read-company';
import { stagedImport } from '@/lib/app/staged-import';
import type { CompanyId } from '@/lib/domain/ids';
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
  /** Holds the statements of a company against its books. */
  readonly allocate: (company: CompanyId) => void;
  readonly start: (files: readonly File[]) => void;
  readonly cancel: () => void;
  /** Reads the files whose columns were asked, as the person said. */
  readonly readAs: (reading: TableReading) => void;
  readonly confirm: () => void;
  readonly discard: () => void;
  /** Reads what waits for confirmation once more, for another company; null where its files are not at hand any more. */
  readonly readFor: ((company: CompanyId) => void) | null;
}

const now = async (of: CompanyId) => readAt((await readCompany(of)).timeZone);
const isWaiting = ({ is }: ImportState): boolean => is === 'idle' || is === 'confirmed' || is === 'gone';
const nameOf = (files: readonly File[]): string => (files[0]?.name ?? '') + (files.length > 1 ? ` + ${files.length - 1}` : '');

/** What only the person whose file it is can tell; null where nothing is to be asked. */
function questionOf(failure: ImportFailure, fileName: string): ImportState | null {
  if (failure.kind !== 'refused') return null;
  const { kind, table, fields } = failure.refusal;
  if (table) return { is: 'mapping', fileName, table };
  return kind === 'ambiguous' && fields.asks === 'date-order' ? { is: 'date-order', found: fields.found ?? '' } : null;
}

/**
 * The way of dropped files, from the person's hand to a company's book, one format after another. Nothing is replaced before `confirm`.
 */
export function useImport(company: CompanyId): ImportControls {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const [isBankRead, setBankRead] = useState(true);
  async function allocate(of: CompanyId): Promise<void> {
    setBankRead(await startAllocationJob(of));
    await keepAllScores([await readCompany(of)]);
  }
  const job = useRef<ImportJob | null>(null);
  const waiting = useRef<readonly File[]>([]);
  const taken = useRef<readonly File[]>([]);
  /** Whose book the files that are being read go into. */
  const target = useRef(company);
  const told = useRef<TableReading>({});

  useEffect(() => {
    stagedImport(company).then((staged) => {
      if (staged) setState((current) => (isWaiting(current) ? { is: 'staged', staged, isOffered: true } : current));
      else {
        cleanUpBook();
        // A page that was closed in between left the last books without what the bank says.
        allocate(company);
      }
    });
  }, [company]);

  async function run(files: readonly File[], reading: TableReading = {}): Promise<void> {
    const fileName = nameOf(files);
    told.current = reading;
    setState({ is: 'running', fileName, progress: null });
    const onProgress = (progress: ImportProgress) => setState({ is: 'running', fileName, progress });
    const of = await readCompany(target.current);
    const running = startImportJob({ files, company: of, at: readAt(of.timeZone), reading }, onProgress);
    job.current = running;
    const { result, rest } = await running.result;
    job.current = null;
    waiting.current = rest.flatMap((at) => files[at] ?? []);
    const own = files.filter((_, at) => !rest.includes(at));
    taken.current = own;
    if (result.ok) return setState({ is: 'staged', staged: result.value, isOffered: false });
    const question = questionOf(result.error, nameOf(own));
    if (question) return setState(question);
    setNotTaken((before) => [...before, { fileName: nameOf(own), failure: result.error }]);
    if (result.error.kind === 'cancelled') waiting.current = [];
    next({ is: 'idle' });
  }

  function next(otherwise: ImportState): void {
    if (waiting.current.length > 0) run(waiting.current);
    else setState(otherwise);
  }

  function start(files: readonly File[]): void {
    setNotTaken([]);
    target.current = company;
    run(files);
  }

  const readAs = (reading: TableReading) => run([...taken.current, ...waiting.current], reading);

  async function confirm(): Promise<void> {
    if (state.is !== 'staged') return;
    const { id, company: of } = state.staged.generation;
    const isConfirmed = await confirmImport(id, await now(of));
    allocate(of);
    next({ is: isConfirmed ? 'confirmed' : 'gone' });
  }

  async function discard(): Promise<void> {
    if (state.is === 'staged') await discardImport(state.staged.generation.id);
    next({ is: 'idle' });
  }

  async function readFor(other: CompanyId): Promise<void> {
    if (state.is === 'staged') await discardImport(state.staged.generation.id);
    target.current = other;
    run([...taken.current, ...waiting.current], told.current);
  }

  const canReadAgain = state.is === 'staged' && !state.isOffered;
  return {
    state,
    notTaken,
    isBankRead,
    allocate,
    start,
    cancel: () => job.current?.cancel(),
    readAs,
    confirm,
    discard,
    readFor: canReadAgain ? readFor : null,
  };
}
