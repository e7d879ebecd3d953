import type { At, Because, Display } from '@/lib/domain/assessment';
import { FACT_WORDS, TERM_FACTS } from '@/lib/domain/fact-words';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';

const isDate = (asOf: Instant | LocalDate): asOf is LocalDate => !asOf.includes('T');

/** A term of 0 days is cash; any other value is shown as its kind says. */
function shown({ fact }: Because, value: Display, words: Words): string {
  return value.kind === 'days' && TERM_FACTS.includes(fact) ? words.term({ days: value.days }) : words.value(value);
}

function origin({ source, asOf }: Because, at: At, words: Words): readonly string[] {
  if (!asOf) return source ? [source] : [];
  if (!isDate(asOf)) {
    const age = words.age(asOf, at.now);
    return [source ? words.t('scope_age', { source, age }) : age];
  }
  return [...(source ? [source] : []), words.t('because_as_of', { date: words.format.date(asOf, at.today) })];
}

function besides(because: Because, at: At, words: Words): string {
  const { threshold } = because;
  const limit = threshold ? [words.t('because_threshold', { threshold: shown(because, threshold, words) })] : [];
  return [...limit, ...origin(because, at, words)].map((part) => ` · ${part}`).join('');
}

interface BecauseListProps {
  readonly because: readonly Because[];
  readonly at: At;
}

/** What a finding rests on: each fact, the threshold it was held against, where it came from and how old it is. */
export function BecauseList({ because, at }: BecauseListProps) {
  const words = useWords();
  return (
    <dl class="because-list">
      {because.map((each) => (
        <div key={each.fact}>
          <dt>{words.say(FACT_WORDS[each.fact] ?? each.fact)}</dt>
          <dd>
            <b class="num">{shown(each, each.value, words)}</b>
            <span class="dim">{besides(each, at, words)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
