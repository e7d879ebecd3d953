import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { SidebarView } from '@/lib/domain/view';

/** What each part of a debtor's file is given, on the desk as in the sidebar. */
export interface PartProps {
  readonly view: Extract<SidebarView, { state: 'assessed' }>;
  readonly company: CompanySettings;
  /** The quote or order on the page; null: none, as on the desk. */
  readonly deal: DealRef | null;
  readonly now: () => At;
  /** Runs a write only when the person could see what they clicked: a page may cover the sidebar. False: it did not run. */
  readonly whenSeen: (write: () => Promise<void>) => Promise<boolean>;
  /** A page that no host can lay anything over: what weighs most is done there alone. */
  readonly isOwnPage: boolean;
  /** The same on another term; null: it cannot be judged any more. */
  readonly viewAt: (term: PaymentTerm) => Promise<PartProps['view'] | null>;
}

/** What the history of a score is given. */
export type ScoreHistoryProps = Pick<PartProps, 'view' | 'company'>;
