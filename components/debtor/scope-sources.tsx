import type { Assessment, Scope } from '@/lib/domain/assessment';
import type { Instant } from '@/lib/domain/local-date';
import type { Words } from '@/lib/words/words';
import { troubleText } from '../connections/connection-words';
import { useWords } from '../ui/words-context';

type Source = Pick<Scope, 'source' | 'kind' | 'asOf' | 'trouble'>;

/** Every source that an assessment rests on, the one that leads first. */
export const sourcesOfScope = (scope: Scope): readonly Source[] => [scope, ...(scope.others ?? [])];

/** Name and age of a source: `Tryton, 2 uur`. */
export function sourceAge({ source, asOf }: Source, now: Instant, words: Words): string {
  const name = source ?? words.t('scope_source_unknown');
  return asOf ? words.t('scope_age', { source: name, age: words.age(asOf, now) }) : name;
}

/** The same of the source with this label; a statement that was replaced since has no age any more. */
export function sourceNamed(label: string, { scope, at }: Pick<Assessment, 'scope' | 'at'>, words: Words): string {
  const source = sourcesOfScope(scope).find((each) => each.source === label);
  return source ? sourceAge(source, at.now, words) : label;
}

/** Why a live source is no fresher than it is; quiet, for its last book still stands. */
export function ScopeTroubles({ scope }: { readonly scope: Scope }) {
  const words = useWords();
  const troubled = sourcesOfScope(scope).flatMap(({ source, trouble }) => (source && trouble ? [{ source, trouble }] : []));
  return (
    <>
      {troubled.map(({ source, trouble }) => (
        <details key={source} data-testid="scope-trouble">
          <summary>{words.t('scope_trouble', { source })}</summary>
          <p>{troubleText(trouble, words)}</p>
        </details>
      ))}
    </>
  );
}
