import { leadRank } from '../lead-generation';
import type { SourcedPosition } from './sourced-position';

/** The source that decides what is open of a debtor (`leadRank`), of equals the first named. Null where none lists all that is open. */
export function leadSource(told: readonly SourcedPosition[]): SourcedPosition | null {
  const complete = told.filter(({ from }) => from.listing === 'complete' && from.rung !== 'none');
  return complete.reduce<SourcedPosition | null>(
    (lead, each) => (lead && leadRank(lead.from) >= leadRank(each.from) ? lead : each),
    null,
  );
}
