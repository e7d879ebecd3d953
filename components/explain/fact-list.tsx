import type { Because } from '@/lib/domain/assessment';
import { useWords } from '../ui/words-context';
import { factText } from './fact-text';

interface FactListProps {
  readonly because: readonly Because[];
  readonly timeZone: string;
}

/** What a reason rests on: each fact with its value, the threshold it was held against, its source and its day. */
export function FactList({ because, timeZone }: FactListProps) {
  const words = useWords();
  if (because.length === 0) return null;
  return (
    <dl class="why-facts">
      {because.map((each) => {
        const { name, value, threshold, origin } = factText(each, timeZone, words);
        const beside = [...(threshold ? [words.t('because_threshold', { threshold })] : []), ...(origin ? [origin] : [])];
        return (
          <div key={each.fact} data-testid="why-fact" data-fact={each.fact}>
            <dt>{name}</dt>
            <dd>
              <b class="num">{value}</b>
              {beside.map((each) => (
                <span key={each} class="dim">
                  {' · '}
                  {each}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
