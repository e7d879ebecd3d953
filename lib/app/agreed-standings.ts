import type { At } from '@/lib/domain/assessment';
import type { SidebarView } from '@/lib/domain/view';
import { arrangementStandings, type StandingInput } from './arrangement-standings';
import { recordedPromises } from './recorded-promises';

/** How what a debtor promised and agreed stands by the book; what was never recorded is left out. */
export function agreedStandings(
  input: StandingInput & { readonly at: At },
): Pick<Extract<SidebarView, { state: 'assessed' }>, 'promised' | 'arrangements'> {
  const [promised, arrangements] = [recordedPromises(input), arrangementStandings(input)];
  return {
    ...(promised.length > 0 && { promised }),
    ...(arrangements.length > 0 && { arrangements }),
  };
}
