import * as z from 'zod/mini';
import { orNothing } from '../or-nothing';
import { id, looseText } from '../schema';
import { partyNumber } from './documents';
import type { DolibarrDesk } from './dolibarr-desk';

const known = z.object({ id, code_client: looseText });
const owing = z.object({ socid: id });

/** Debtor numbers by the ids of third parties; documents name these alone. */
export class Parties {
  private readonly numbers = new Map<string, string>();

  constructor(private readonly desk: DolibarrDesk) {}

  add(party: z.infer<typeof known>): void {
    this.numbers.set(String(party.id), partyNumber(party));
  }

  number(socid: string | number): string {
    return this.numbers.get(String(socid)) ?? String(socid);
  }

  /** Asks for those that documents name and that did not change since the last pull. */
  async learn(page: readonly unknown[]): Promise<void> {
    for (const row of page) {
      const socid = owing.safeParse(row).data?.socid;
      if (socid === undefined || this.numbers.has(String(socid))) continue;
      const party = await orNothing(this.desk.one(`thirdparties/${encodeURIComponent(String(socid))}`, known));
      this.add(party ?? { id: socid });
    }
  }
}
