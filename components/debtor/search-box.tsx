import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Candidate } from '@/lib/domain/match';
import { useWords } from '../ui/words-context';
import { Candidates } from './candidates';

/** Shorter texts match half the book. */
const SHORTEST = 2;
/** A pause in typing that a person does not notice. */
const PAUSE_MS = 120;
const LONGEST = 80;

interface SearchBoxProps {
  readonly onSearch: (query: string) => Promise<readonly Candidate[]>;
  readonly onChoose: (debtor: DebtorKey) => void;
  readonly isFocused?: boolean;
}

/** Finds a debtor by name, number or VAT id. The newest question wins, whatever order answers come in. */
export function SearchBox({ onSearch, onChoose, isFocused = false }: SearchBoxProps) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Candidate[] | null>(null);
  const wanted = query.trim();

  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);

  useEffect(() => {
    setFound(null);
    if (wanted.length < SHORTEST) return undefined;
    let isNewest = true;
    const timer = setTimeout(async () => {
      const candidates = await onSearch(wanted);
      if (isNewest) setFound(candidates);
    }, PAUSE_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [wanted, onSearch]);

  /** What was looked for is found: the list goes, and the focus does not go with it. */
  const choose = (debtor: DebtorKey) => {
    setQuery('');
    input.current?.focus();
    onChoose(debtor);
  };

  return (
    <search class="search">
      <label for={id}>{words.t('search_label')}</label>
      <input
        id={id}
        ref={input}
        class="field"
        type="search"
        data-testid="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
        placeholder={words.t('search_placeholder')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {found && found.length === 0 && <p class="dim">{words.t('search_none', { query: wanted })}</p>}
        {found && found.length > 0 && <Candidates candidates={found} onChoose={choose} />}
      </div>
    </search>
  );
}
