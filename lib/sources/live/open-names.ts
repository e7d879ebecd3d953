const [BETWEEN, WITHIN] = ['\n', '\t'];

/** What was open at a pull, remembered in its watermark: of a host that does not tell what goes, what is missing the next time is gone. */
export class OpenNames {
  private readonly open = new Set<string>();

  add(debtor: string, name: string): void {
    this.open.add(`${debtor}${WITHIN}${name}`);
  }

  /** Of what was open at the pull that gave this mark, what is not any more. */
  *gone(before: string | undefined): Generator<readonly [debtor: string, name: string]> {
    for (const known of (before ?? '').split(BETWEEN)) {
      const [debtor, name] = known.split(WITHIN);
      if (debtor && name && !this.open.has(known)) yield [debtor, name];
    }
  }

  /** Of what is open, the debtors with something that was not open at the pull that gave this mark. */
  *newDebtors(before: string | undefined): Generator<string> {
    const known = new Set((before ?? '').split(BETWEEN));
    for (const each of this.open) {
      const [debtor] = each.split(WITHIN);
      if (debtor && !known.has(each)) yield debtor;
    }
  }

  get mark(): string {
    return [...this.open].join(BETWEEN);
  }
}
