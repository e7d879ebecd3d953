import type { Companies } from '@/lib/domain/company';
import type { CompanyId, ConnectionId, SourceId } from '@/lib/domain/ids';
import type { ImportFailure, ImportProgress } from '@/lib/domain/import';
import type { Instant } from '@/lib/domain/local-date';
import type { Result } from '@/lib/domain/result';

/** Whose turn it is: those whose time has come, those of a page that is open, or those that a person asks for: all, or exchange rates alone. */
export type RefreshOf =
  | { readonly is: 'due' }
  | { readonly is: 'page'; readonly origin: string }
  | { readonly is: 'asked' }
  | { readonly is: 'rates' };

/** What the worker of the live sources can be told to do. */
export type PullTask =
  | { readonly kind: 'pull'; readonly connection: ConnectionId; readonly isWhole: boolean }
  | { readonly kind: 'refresh'; readonly of: RefreshOf }
  | {
      readonly kind: 'test';
      readonly company: CompanyId;
      readonly source: SourceId;
      readonly settings: Readonly<Record<string, string>>;
    };

/** What a worker cannot find out for itself. */
export interface PullSituation {
  readonly companies: Companies;
  readonly now: Instant;
  /** Match patterns that the user allows. */
  readonly granted: readonly string[];
}

/** Page → worker. */
export type ToPull =
  | { readonly kind: 'start'; readonly task: PullTask; readonly situation: PullSituation }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'session'; readonly id: number; readonly value: string | null };

/** What a person is told of a connection that was tried out. The same as `ConnectionReport` of the sources. */
export interface TestReport {
  readonly administration: string | null;
  readonly currency: string | null;
  readonly administrations?: readonly { readonly id: string; readonly name: string }[];
  readonly readable: readonly string[];
  readonly forbidden: readonly string[];
}

export type PullEnd =
  | { readonly of: 'pull' | 'refresh'; readonly result: Result<{ readonly isChanged: boolean }, ImportFailure> }
  | { readonly of: 'test'; readonly result: Result<TestReport, ImportFailure> };

/** Worker → page; `ended` is the last. */
export type FromPull =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  /** What a page of that address keeps under a name: only who can see tabs can tell. */
  | { readonly kind: 'ask-session'; readonly id: number; readonly origin: string; readonly storageKey: string }
  | { readonly kind: 'ended'; readonly end: PullEnd };
