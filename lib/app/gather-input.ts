import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { BuyerSize } from '@/lib/domain/debtor';
import type { Conversion } from '@/lib/domain/exchange/conversion';
import type { Instant } from '@/lib/domain/local-date';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import type { FrequentDispute } from '@/lib/domain/record/dispute-statistics';

/** What facts are gathered from. */
export interface GatherInput {
  /** All sources and debtor numbers of the legal entity together (`mergeBook`). */
  readonly known: BookPosition;
  /** How its amounts came into the company's currency (`inOneCurrency`); absent or null: nothing was converted. */
  readonly conversion?: Conversion | null;
  readonly company: CompanySettings;
  readonly answer: { readonly buyerSize: BuyerSize; readonly at: Instant } | null;
  /** What people recorded about it. */
  readonly record: DebtorRecord;
  /** What it contests that many do (`frequentDisputeOf`); absent: nobody counted, which changes no verdict. */
  readonly frequent?: FrequentDispute | 'none';
  /** By which it is told whether what was agreed is kept. */
  readonly policy: PolicyDocument;
  readonly at: At;
}
