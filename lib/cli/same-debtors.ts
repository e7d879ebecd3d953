import type { Alias, DebtorRecord } from '@/lib/domain/debtor';
import { sourceId } from '@/lib/domain/ids';
import { debtorAliases } from '@/lib/matching/debtor-aliases';

/** Files of one company number their debtors alike, whatever they are. */
const FILES = sourceId('file');
/** What names one legal entity. */
const IDENTIFIERS = ['vat', 'registration'] as const;

interface Group {
  readonly place: number;
  readonly identifiers: Map<Alias['kind'], Set<string>>;
}

/**
 * Who is who in files of one company: equal debtors have equal places. A number is a debtor's unless an identifier says that it is another; else the
 * VAT id tells, where the register number does not contradict it, else the register number.
 */
export class SameDebtors {
  private readonly byAlias = new Map<string, Group>();
  private size = 0;

  placeOf(debtor: DebtorRecord): number {
    const aliases = debtorAliases(debtor, FILES);
    const group = this.known(aliases) ?? { place: this.size++, identifiers: new Map() };
    for (const { kind, value } of aliases) {
      if (kind !== 'number' && !isIdentifier(kind)) continue;
      if (!this.byAlias.has(`${kind} ${value}`)) this.byAlias.set(`${kind} ${value}`, group);
      if (isIdentifier(kind)) group.identifiers.set(kind, (group.identifiers.get(kind) ?? new Set()).add(value));
    }
    return group.place;
  }

  private known(aliases: readonly Alias[]): Group | undefined {
    const found = (kind: Alias['kind']) =>
      aliases.filter((alias) => alias.kind === kind).flatMap(({ value }) => this.byAlias.get(`${kind} ${value}`) ?? []);
    const isOther = (group: Group, kind: Alias['kind']) => contradicts(group, aliases, kind);
    const byNumber = found('number').find((group) => !IDENTIFIERS.some((kind) => isOther(group, kind)));
    return byNumber ?? found('vat').find((group) => !isOther(group, 'registration')) ?? found('registration')[0];
  }
}

const isIdentifier = (kind: Alias['kind']): boolean => kind === 'vat' || kind === 'registration';

/** Both know it, and it is not the same. */
function contradicts({ identifiers }: Group, aliases: readonly Alias[], kind: Alias['kind']): boolean {
  const told = aliases.filter((alias) => alias.kind === kind);
  const known = identifiers.get(kind);
  return told.length > 0 && known !== undefined && !told.some(({ value }) => known.has(value));
}
