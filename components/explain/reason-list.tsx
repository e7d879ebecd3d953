import { FactList } from './fact-list';
import type { ToldReason } from './told-reasons';

interface ReasonListProps {
  readonly reasons: readonly ToldReason[];
  readonly timeZone: string;
}

/** Each reason in one sentence, with its rule small and what it rests on below. */
export function ReasonList({ reasons, timeZone }: ReasonListProps) {
  return (
    <ul class="why-reasons">
      {reasons.map(({ rule, text, because }) => (
        <li key={rule} class="why-reason" data-testid="why-reason" data-rule={rule}>
          <p>
            {text} <span class="rule-id">{rule}</span>
          </p>
          <FactList because={because} timeZone={timeZone} />
        </li>
      ))}
    </ul>
  );
}
