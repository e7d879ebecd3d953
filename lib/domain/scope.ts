import type { FieldSources } from './book';
import type { ConnectionTrouble } from './connection';
import type { Conversion } from './exchange/conversion';
import type { FactKey } from './fact-key';
import type { Instant } from './local-date';
import type { TaxEvidence } from './quote';
import type { ScopeSource } from './scope-source';

/** Company, currency, what is in and out, and how old; one line under every verdict. */
export interface Scope {
  readonly source: string | null;
  readonly kind: 'file' | 'live' | null;
  readonly asOf: Instant | null;
  readonly isStale: boolean;
  /** Why a live source is no fresher than that. Absent: nothing is wrong, or it is a file. */
  readonly trouble?: ConnectionTrouble;
  /** Further sources that it rests on, with their ages. Absent: none. */
  readonly others?: readonly ScopeSource[];
  /** Which of the others tells a figure that the leading source does not. Absent: it tells all. */
  readonly from?: FieldSources;
  /** How amounts in other currencies came into the one of the assessment. Absent: there are none. */
  readonly conversion?: Conversion;
  readonly ordersIncluded: boolean;
  readonly dueDatesAssumed: boolean;
  readonly tax: TaxEvidence | null;
  readonly missing: readonly FactKey[];
}
