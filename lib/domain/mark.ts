import type { Verdict } from './verdict';

/**
 * What stands beside a name in a list: the verdict on the debtor as it stands, without a quote. `blocked`: accepted, with something that
 * must be looked at first. `several`: more than one debtor may be meant.
 */
export type Mark = Verdict | 'blocked' | 'several';

/** One name of a list, as the page shows it. */
export interface MarkRow {
  readonly name: string;
  /** Record id of the customer in the host. */
  readonly id?: string | undefined;
}
