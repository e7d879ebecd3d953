import { debtorLabel, isAge, type LabelledDebtor } from './debtor-label';
import type { Debtor } from './debtor-of-row';
import type { Layout, LayoutTraits } from './layout';
import { nameNumber } from './name-number';
import { numberedName } from './numbered-name';
import type { RowCells } from './row-cells';

/** Knows whose row a row is: by its own cells, by the row above that names a debtor, or by the row before. */
export class RowDebtor {
  private group: LabelledDebtor | null = null;
  private latest: Debtor | null = null;
  private groupLabel = '';
  private parent: string | null = null;

  constructor(
    private readonly layout: Layout,
    private readonly traits: LayoutTraits,
  ) {}

  /** A row of labels alone; true when it begins a group of rows. */
  label(labels: readonly string[], isKeyedAlone = false): boolean {
    const labelled = debtorLabel(labels);
    const apart = this.traits.hasNumberedNames && labelled?.number === null ? numberedName(labelled.name ?? '') : null;
    const found = labelled && { ...labelled, ...apart };
    this.groupLabel = labels.join(' ');
    if (!found || (isKeyedAlone && !found.isKeyed)) return isAge(labels[0] ?? '');
    this.group = found.isName ? { number: this.group?.number ?? null, name: found.name } : found;
    return !found.isName;
  }

  /** A customer whose parts follow; false: the label is none. */
  startParent(label: string): boolean {
    if (!this.traits.parents.has(label)) return false;
    this.parent = label;
    this.groupLabel = label;
    return true;
  }

  endParent(): void {
    this.parent = null;
  }

  of(cells: RowCells): Debtor | null {
    const { isGrouped, carriesDown, hasNumbers } = this.traits;
    const { latest } = this;
    // Rows of one debtor stand together.
    if (latest !== null && !isGrouped && cells.raw('debtor_number') === latest.number) return latest;
    const told = this.legalName(cells.text('name'));
    const apart = this.traits.hasNumberedNames && told !== null ? numberedName(told) : null;
    const number = cells.text('debtor_number') ?? apart?.number ?? null;
    const name = this.parent ?? apart?.name ?? told;
    if (number === null && name === null && carriesDown) return this.latest;
    const group = isGrouped ? this.group : null;
    const known = number ?? group?.number ?? null;
    const called = name ?? group?.name ?? null;
    if (known === null && hasNumbers && !isGrouped) return null;
    if (known === null && called === null) return null;
    this.latest = { number: known ?? nameNumber(called ?? '', cells.raw('postcode')), name: called };
    return this.latest;
  }

  /** Whether a total speaks of the debtor or the group that rows were read of last. */
  isLatest(text: string): boolean {
    const wanted = text.toLowerCase();
    const names = [this.group?.name, this.group?.number, this.latest?.name, this.latest?.number, this.groupLabel];
    return (
      isAge(text) || names.some((name) => name && (name.toLowerCase() === wanted || wanted.startsWith(`${name.toLowerCase()} `)))
    );
  }

  private legalName(name: string | null): string | null {
    const separator = this.layout.preset?.nameSeparator;
    return separator === undefined ? name : (name?.split(separator)[0]?.trim() ?? null);
  }
}
