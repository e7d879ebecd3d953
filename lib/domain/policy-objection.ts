/** Why a policy document is refused; each has a sentence on screen. */
export type PolicyFault =
  | 'missing'
  | 'wrong-kind'
  | 'too-small'
  | 'too-large'
  | 'not-allowed'
  | 'unknown-key'
  | 'twice'
  | 'no-such-rule'
  | 'no-such-condition'
  | 'no-such-factor'
  | 'no-such-zone'
  | 'bands-out-of-order'
  | 'points-over-maximum'
  | 'points-not-hundred'
  | 'classes-out-of-order'
  | 'approval-out-of-order';

/** The first thing that is wrong with a policy document, and where: for whoever wrote the file. */
export interface PolicyObjection {
  /** Path in the document, `decision.3.p.days`. */
  readonly place: string;
  readonly fault: PolicyFault;
  /** What was found or expected, as it stands in the file; shown as it is. */
  readonly found?: string;
}
