import * as z from 'zod/mini';
import { orNothing } from '../or-nothing';
import { id } from '../schema';
import { partyNumber } from './documents';
import type { DolibarrDesk } from './dolibarr-desk';
import { partyRow } from './rows';

type Party = z.infer<typeof partyRow>;
const owing = z.object({ socid: id });
const [BETWEEN, WITHIN] = ['\n', '\t'];

/** Debtor numbers by the ids of third parties; documents name these alone. */
export class Parties {
  private readonly numbers = new Map<string, string>();
  private readonly named = new Set<string>();
  private found: Party[] = [];

  /** `mark`: what the pull before knew of those that documents name. */
  constructor(
    private readonly desk: DolibarrDesk,
    mark: string | undefined,
  ) {
    for (const line of (mark ?? '').split(BETWEEN)) {
      const [socid, number] = line.split(WITHIN);
      if (socid && number) this.numbers.set(socid, number);
    }
  }

  add(party: Pick<Party, 'id' | 'code_client'>): void {
    this.numbers.set(String(party.id), partyNumber(party));
  }

  number(socid: string | number): string {
    return this.numbers.get(String(socid)) ?? String(socid);
  }

  /** Asks for those that documents name and that nobody knows: they are not marked as customers, or did not change since the last pull. */
  async learn(page: readonly unknown[]): Promise<void> {
    for (const row of page) {
      const socid = owing.safeParse(row).data?.socid;
      if (socid === undefined) continue;
      this.named.add(String(socid));
      if (this.numbers.has(String(socid))) continue;
      const party = await orNothing(this.desk.one(`thirdparties/${encodeURIComponent(String(socid))}`, partyRow));
      if (party) this.found.push(party);
      this.add(party ?? { id: socid, code_client: null });
    }
  }

  /** Those that were asked for since the last time. */
  takeFound(): readonly Party[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  get mark(): string {
    return [...this.named].map((socid) => `${socid}${WITHIN}${this.number(socid)}`).join(BETWEEN);
  }
}
