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

/** By what a source is known beside these others: its software, its file as well where they share that. */
export function sourceLabel({ id, about, fileName }: BookGeneration, others: readonly BookGeneration[] = []): string {
  const software = about?.software;
  if (!software) return fileName;
  const isShared = others.some((other) => other.id !== id && other.about?.software === software);
  if (!isShared) return software;
  return fileName.startsWith(software) ? fileName : `${software} (${fileName})`;
}

function provenanceOf(generation: BookGeneration, others: readonly BookGeneration[]): SourceProvenance | null {
  const { about, kind } = generation;
  if (!about) return null;
  const label = sourceLabel(generation, others);
  return { label, kind, listing: about.listing ?? 'complete', rung: about.rung, asOf: about.asOf };
}

interface Sourced extends SourcedPosition {
  readonly generation: BookGeneration;
}

function sourced({ generation, positions: [first, ...others] }: ToldBy, all: readonly BookGeneration[]): Sourced[] {
  const from = provenanceOf(generation, all);
  return first && from ? [{ generation, from, position: mergePositions([first, ...others]) }] : [];
}

/** A list of open items leaves out who owes nothing: that is what it then tells. A live source lists all that it knows. */
function isLeftOutBy({ kind, about }: BookGeneration): boolean {
  return kind === 'file' && about !== null && (about.listing ?? 'complete') === 'complete' && about.rung !== 'none';
}

/** What a list tells of a debtor that it leaves out: nothing is open, and all else is for others to tell. */
const NOTHING_OPEN = { openItems: [], settledItems: null, openOrders: null, creditLimit: null, paymentTerm: null } as const;

/** Who tells of a debtor, if only by leaving it out. */
function tellersOf({ lead }: Book, toldBy: readonly ToldBy[]): readonly ToldBy[] {
  const told = toldBy.filter(({ generation, positions }) => positions.length > 0 && generation.about !== null);
  const [first] = told.flatMap(({ positions }) => positions);
  if (!first || told.some(({ generation }) => generation === lead) || !isLeftOutBy(lead)) return told;
  return [{ generation: lead, positions: [{ ...first, ...NOTHING_OPEN }] }, ...told];
}

/** Statements that tell what this debtor paid. */
const statementsOf = ({ generations }: Book, payments: readonly AllocatedPayment[]): readonly BookGeneration[] =>
  payments.length === 0 ? [] : generations.filter(({ about }) => about?.listing === 'payments');

/** One debtor from all current sources of the book. Null when none of them knows it. */
export function mergeBook(book: Book, toldBy: readonly ToldBy[], payments: readonly AllocatedPayment[]): BookPosition | null {
  const tellers = tellersOf(book, toldBy);
  const all = tellers.map(({ generation }) => generation);
  const told = tellers.flatMap((each) => sourced(each, all));
  const [first, ...others] = told;
  if (!first) return null;
  const lead = told.find((each) => each === leadSource(told)) ?? first;
  const rest = told.filter((each) => each !== lead).map(({ generation }) => generation);
  return {
    position: mergeSources([first, ...others], payments),
    sources: [lead.generation, ...rest, ...statementsOf(book, payments)],
  };
}
