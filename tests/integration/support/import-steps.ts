import { confirmImport } from '@/lib/app/confirm-import';
import { readCompany } from '@/lib/app/read-company';
import { stageImport } from '@/lib/app/stage-import';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { ImportProgress, StagedImport } from '@/lib/domain/import';
import { instant, localDate } from '@/lib/domain/local-date';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { sweepPositions } from '@/lib/store/clean-up';
import { database } from '@/lib/store/database';
import { toCsv } from '@/tests/demo/csv';
import { addDays } from '@/tests/demo/days';

export const AT = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
export const ORIGIN = 'https://crm.example';

export type Row = Readonly<Record<string, string>>;

const COLUMNS = [
  'debtor_number',
  'name',
  'vat_id',
  'registration_number',
  'credit_limit',
  'term_days',
  'invoice',
  'invoice_date',
  'due_date',
  'amount',
  'open',
  'paid_on',
  'as_of',
] as const;

/** One open invoice of 100 euros that is not due yet, of the day itself, unless told otherwise. */
export const row = (debtor: string, invoice: string, different: Row = {}): Row => ({
  debtor_number: debtor,
  name: `Debtor ${debtor}`,
  invoice,
  invoice_date: '2026-11-10',
  due_date: '2026-12-10',
  open: '100.00',
  as_of: AT.today,
  ...different,
});

/** Invoices of 1,000 euros, one for each month of a year, at 30 days and all paid so many days after that. */
export const paidYear = (debtor: string, daysLate: number): Row[] =>
  Array.from({ length: 12 }, (_, index) => {
    const dueOn = addDays(AT.today, -30 * (index + 1));
    const dates = { invoice_date: addDays(dueOn, -30), due_date: dueOn, paid_on: addDays(dueOn, daysLate) };
    return row(debtor, `P${index}`, { ...dates, amount: '1000.00', open: '0.00' });
  });

export const csvFile = (rows: readonly Row[], name = 'open-items.csv'): File =>
  new File([toCsv(COLUMNS, rows)], name, { lastModified: Date.parse(AT.now) });

export async function emptyStore(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

export async function stage(
  file: File,
  signal = new AbortController().signal,
  onProgress: (p: ImportProgress) => void = () => {},
) {
  return (await stageImport({ files: [file], company: await readCompany(), at: AT, signal, onProgress })).result;
}

/** Stages a file that is fine. */
export async function staged(file: File): Promise<StagedImport> {
  const result = await stage(file);
  if (!result.ok) throw new Error(`not staged: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** From file to book. */
export async function importRows(...rows: Row[]): Promise<StagedImport> {
  const done = await staged(csvFile(rows));
  await confirmImport(done.generation.id, AT);
  await sweepPositions();
  return done;
}

export const view = (sighting: Partial<Sighting>): Promise<SidebarView> =>
  viewSidebar({ sightings: [{ kind: 'debtor', evidence: {}, ...sighting }], origin: ORIGIN, canFillTerm: false, at: AT });

/** Who a page is taken to show, and the sum of what is open, in cents; else the state of the sidebar. */
export async function seen(sighting: Partial<Sighting>): Promise<{ debtor: string; name: string | null; open: number } | string> {
  const shown = await view(sighting);
  if (shown.state !== 'assessed') return shown.state;
  return { debtor: shown.debtor, name: shown.identity.name, open: shown.assessment.ageing.net.minor };
}

/** Everything in the database, to see that nothing was left behind. */
export async function counts() {
  const { generations, positions, debtors, debtorChanges, stagings } = database;
  const all = await Promise.all([generations, positions, debtors, debtorChanges, stagings].map((table) => table.count()));
  return { generations: all[0], positions: all[1], debtors: all[2], debtorChanges: all[3], stagings: all[4] };
}
