import type { BuyerSize } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate } from '@/lib/domain/match';
import type { PaymentTerm } from '@/lib/domain/payment-term';

/** What a person can do on the panel; the entrypoint decides what it means. */
export interface SidebarActions {
  readonly search: (query: string) => Promise<readonly Candidate[]>;
  readonly chooseDebtor: (debtor: DebtorKey) => void;
  /** Makes a prospect of whoever the page names and no book knows. Absent where there is no page to remember it by. */
  readonly addProspect?: () => void;
  readonly forgetLink: () => void;
  readonly applyTerm: (term: PaymentTerm) => void;
  /** Null: not now. */
  readonly answerBuyerSize: (size: BuyerSize | null) => void;
  /** Opens the page that explains the score and the verdict; null where there is none. */
  readonly explain: (() => void) | null;
  /** Asks the connected systems what is new; null where there is nobody to ask. */
  readonly refreshSources: (() => void) | null;
  /** Why the page could not be read, as a text without a word of the page; null where there is no page. */
  readonly report: (() => Promise<string | null>) | null;
  /** Starts the pointing in the page anew. Absent where there is no page to point in. */
  readonly teachAgain?: () => void;
  readonly openBook: () => void;
  readonly openSettings: () => void;
  readonly retry: () => void;
  /** Null where the panel has no page beside it to give room to. */
  readonly collapse: (() => void) | null;
}
