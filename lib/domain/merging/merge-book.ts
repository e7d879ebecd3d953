import type { Book, BookGeneration, Position } from '../book';
import { mergePositions } from '../merge-positions';
import { leadSource } from './lead-source';
import { mergeSources } from './merge-sources';
import type { AllocatedPayment, SourcedPosition, SourceProvenance } from './sourced-position';

/** What the book holds of one legal entity, and the sources it rests on: the one that leads for it first. */
export interface BookPosition {
  readonly position: Position;
  readonly sources: readonly [BookGeneration, ...BookGeneration[]];
}

/** Positions of one debtor in one generation: one per debtor number there. */
export interface ToldBy {
  readonly generation: BookGeneration;
  readonly positions: readonly Position[];
}

/** Shown with a field that is taken from this source. */
export const sourceLabel = ({ about, fileName }: BookGeneration): string => about?.software ?? fileName;

function provenanceOf(generation: BookGeneration): SourceProvenance | null {
  const { about, kind } = generation;
  if (!about) return null;
  return { label: sourceLabel(generation), kind, listing: about.listing ?? 'complete', rung: about.rung, asOf: about.asOf };
}

interface Sourced extends SourcedPosition {
  readonly generation: BookGeneration;
}

function sourced({ generation, positions: [first, ...others] }: ToldBy): Sourced[] {
  const from = provenanceOf(generation);
  return first && from ? [{ generation, from, position: mergePositions([first, ...others]) }] : [];
}

/** A list of open items leaves out who owes nothing: that is what it then tells. A live source lists all that it knows. */
function absentFrom({ lead }: Book, told: readonly Sourced[]): Sourced[] {
  const from = provenanceOf(lead);
  const [other] = told;
  const isSilent = lead.kind === 'file' && from?.listing === 'complete' && from.rung !== 'none';
  if (!isSilent || !from || !other || told.some(({ generation }) => generation === lead)) return [];
  return [{ generation: lead, from, position: { ...other.position, openItems: [], settledItems: null, openOrders: null } }];
}

/** One debtor from all current sources of the book. Null when none of them knows it. */
export function mergeBook(book: Book, toldBy: readonly ToldBy[], payments: readonly AllocatedPayment[]): BookPosition | null {
  const known = toldBy.flatMap(sourced);
  const told = [...absentFrom(book, known), ...known];
  const [first, ...others] = told;
  if (!first) return null;
  const lead = told.find((each) => each === leadSource(told)) ?? first;
  const rest = told.filter((each) => each !== lead).map(({ generation }) => generation);
  return { position: mergeSources([first, ...others], payments), sources: [lead.generation, ...rest] };
}
