import type { OdooDesk } from './odoo-desk';
import { entityRow, referencesOf } from './rows';
import { SEARCHES } from './searches';

/** Ids in one question. */
const GROUP = 500;

/** Who owes: Odoo bills persons and delivery addresses as well, and it is their legal entity (`commercial_partner_id`) that is the debtor. */
export class Entities {
  private readonly known = new Map<number, number>();
  private readonly told = new Set<number>();
  private readonly named = new Set<number>();

  constructor(private readonly desk: OdooDesk) {}

  /** A partner whose record was read. */
  tell(id: number): void {
    this.told.add(id);
  }

  /** A debtor number that documents name. */
  name(number: string): void {
    this.named.add(Number(number));
  }

  /** The debtor number of whom a contact buys for, as far as it was learned. */
  of(contact: number): string {
    return String(this.known.get(contact) ?? contact);
  }

  /** Entities that documents name, and that no record was read of: nobody made customers of them, or they did not change. */
  *untold(): Generator<readonly number[]> {
    const ids = [...this.named].filter((id) => !this.told.has(id));
    for (let at = 0; at < ids.length; at += GROUP) yield ids.slice(at, at + GROUP);
  }

  /** Asks for the entities of the contacts in a field of a page. */
  async learn(page: readonly unknown[], field: string): Promise<void> {
    const contacts = new Set(referencesOf(page, field).filter((id) => !this.known.has(id)));
    if (contacts.size === 0) return;
    for (const row of await this.desk.all({ ...SEARCHES.entity, domain: [['id', 'in', [...contacts]]] })) {
      const contact = entityRow.safeParse(row).data;
      if (contact?.commercial_partner_id) this.known.set(contact.id, contact.commercial_partner_id[0]);
    }
  }
}
