import { companyId } from '@/lib/domain/ids';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Role } from '@/lib/domain/role';
import type { TeamCompany } from '@/lib/domain/team/team';

/** One large company: who reads, who publishes, and what lies there when the day begins. */
export const SCALE = {
  reps: 200,
  /** Over so many processes: one alone would be busier than the server. */
  repProcesses: 2,
  finance: 20,
  debtors: 1_000,
  events: 1_000,
  /** Somebody of finance records something about as often. */
  eventEveryMs: 4_000,
  /** One browser publishes the book: a customer changes as often. */
  snapshotEveryMs: 1_000,
  /** A rep opens a quote as often, and reads that customer. */
  readEveryMs: 30_000,
  idleMs: 15_000,
} as const;

export const BIG: TeamCompany = {
  id: companyId('big'),
  name: 'Groot B.V.',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
};

export const repName = (nth: number): string => `rep-${nth}`;
export const financeName = (nth: number): string => `fin-${nth}`;

const many = (count: number, nameOf: (nth: number) => string, role: Role) =>
  Array.from({ length: count }, (_, nth) => ({ name: nameOf(nth), role }));

export const BIG_TEAM = {
  company: BIG,
  users: [...many(SCALE.reps, repName, 'sales'), ...many(SCALE.finance, financeName, 'finance')],
};

/** What a process of clients is told, in this order. */
export type Order =
  | {
      readonly do: 'start';
      readonly folder: string;
      readonly kind: 'reps' | 'finance';
      readonly from: number;
      readonly to: number;
    }
  | { readonly do: 'load' }
  | { readonly do: 'stop' }
  | { readonly do: 'report' };

/** Samples as counts of tenths of a millisecond. */
export type Counts = readonly (readonly [tenths: number, count: number])[];

export interface RepsReport {
  /** From recording an event in one process to a rep of this one having taken it in. */
  readonly lag: Counts;
  readonly snapshotLag: Counts;
  readonly reads: Counts;
  readonly connect: Counts;
  /** From the wish to connect until everything that lay there was read. */
  readonly caughtUp: Counts;
  readonly events: number;
  /** What went wrong on the way, and how often. */
  readonly faults: Readonly<Record<string, number>>;
}

export interface FinanceReport {
  readonly events: number;
  readonly snapshots: number;
  /** Not yet with the server. */
  readonly waiting: number;
}

export interface ProcessReport {
  readonly reps: RepsReport | null;
  readonly finance: FinanceReport | null;
  readonly rssMb: number;
  /** Of before its clients were there. */
  readonly emptyRssMb: number;
  readonly cpuSeconds: number;
}
