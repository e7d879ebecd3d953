import { type Column, type NamedColumn, namedColumn } from './columns';
import { isAmountLike, isCodeLike, isNameLike, isYesOrNo, mostly } from './content-kind';
import { columnsByParts } from './header-parts';
import { headerWord } from './header-word';
import type { TableRow } from './layout';
import type { Preset } from './preset';

/** Surer than any common name: what a preset says. */
const BY_PRESET = -1;
const VALUES_LOOKED_AT = 200;

interface Candidate {
  readonly index: number;
  readonly rank: number;
}

/**
 * Which column stands where. Of two with the same meaning that with the surer name counts; where a name has two meanings, for example a
 * column "open" or "debtor", what stands in it decides.
 */
export function resolveColumns(header: readonly string[], rows: readonly TableRow[], preset: Preset | null): Map<Column, number> {
  const candidates = candidatesOf(header, preset);
  const valuesAt = (index: number) => rows.slice(0, VALUES_LOOKED_AT).map(({ cells }) => cells[index] ?? '');
  drop(candidates, 'open', (index) => mostly(valuesAt(index), isYesOrNo), 'is_open');
  drop(candidates, 'paid_on', (index) => mostly(valuesAt(index), isAmountLike));
  const indexOf = new Map<Column, number>();
  for (const [column, [first]] of candidates) if (first) indexOf.set(column, first.index);
  swap(indexOf, candidates, ['debtor_number', 'name'], (index) => mostly(valuesAt(index), isNameLike));
  swap(indexOf, candidates, ['name', 'debtor_number'], (index) => mostly(valuesAt(index), isCodeLike));
  return preset ? indexOf : new Map([...indexOf, ...columnsByParts(header, valuesAt, indexOf)]);
}

function candidatesOf(header: readonly string[], preset: Preset | null): Map<Column, Candidate[]> {
  const own = presetWords(preset);
  const candidates = new Map<Column, Candidate[]>();
  header.forEach((cell, index) => {
    const word = headerWord(cell);
    const found = own.has(word) ? own.get(word) : namedColumn(word);
    if (found) candidates.set(found.column, [...(candidates.get(found.column) ?? []), { index, rank: found.rank }]);
  });
  for (const list of candidates.values()) list.sort((one, other) => one.rank - other.rank || one.index - other.index);
  return candidates;
}

/** Null: means nothing here. */
function presetWords(preset: Preset | null): Map<string, NamedColumn | null> {
  const words = new Map<string, NamedColumn | null>();
  for (const word of preset?.ignored?.split(' ') ?? []) words.set(word, null);
  for (const [column, names] of Object.entries(preset?.columns ?? {}) as [Column, string][])
    for (const word of names.split(' ')) words.set(word, { column, rank: BY_PRESET });
  return words;
}

/** Takes columns out whose contents are something else, and gives them the meaning they have instead. */
function drop(
  candidates: Map<Column, Candidate[]>,
  column: Column,
  isOther: (index: number) => boolean,
  instead: Column | null = null,
): void {
  const [others, kept] = [[] as Candidate[], [] as Candidate[]];
  for (const candidate of candidates.get(column) ?? [])
    (candidate.rank !== BY_PRESET && isOther(candidate.index) ? others : kept).push(candidate);
  if (others.length === 0) return;
  candidates.set(column, kept);
  if (instead && !candidates.has(instead)) candidates.set(instead, others);
}

/** "Debiteur" may hold a number or a name: where the other is lacking, the contents tell. */
function swap(
  indexOf: Map<Column, number>,
  candidates: ReadonlyMap<Column, readonly Candidate[]>,
  [from, to]: readonly [Column, Column],
  isOther: (index: number) => boolean,
): void {
  if (indexOf.has(to)) return;
  const spare = candidates.get(from)?.find(({ index, rank }) => rank > 0 && isOther(index));
  if (!spare) return;
  indexOf.set(to, spare.index);
  if (indexOf.get(from) !== spare.index) return;
  const next = candidates.get(from)?.find(({ index }) => index !== spare.index);
  if (next) indexOf.set(from, next.index);
  else indexOf.delete(from);
}
