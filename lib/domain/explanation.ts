import type { Assessment } from './assessment';
import type { DebtorIdentity } from './debtor';
import type { PolicyDocument } from './policy-document';
import type { Quote } from './quote';
import type { SightingKind } from './sighting';

/** What the policy makes of a score: the same for every debtor, so it explains the procedure (GDPR art. 15(1)(h)). */
export type Principles = Pick<PolicyDocument, 'classes' | 'currency'> &
  Pick<PolicyDocument['scorecard'], 'coverage' | 'knockOuts'>;

/** One assessment as it was shown on its day, for whoever asks why: a person of the company, or the customer itself. */
export interface Explanation {
  readonly identity: DebtorIdentity;
  /** What the page was about; `debtor` where there was no quote. */
  readonly kind: SightingKind;
  readonly quote: Quote | null;
  readonly assessment: Assessment;
  /** IANA zone in which moments become dates. */
  readonly timeZone: string;
  /** Null: the policy that the assessment names is not the one in force any more. */
  readonly principles: Principles | null;
}
