import type { Instant } from '@/lib/domain/local-date';
import type { LiveOutbox } from '../live-outbox';
import type { Company } from './company-of';
import type { Entities } from './entities';
import type { Domain, OdooDesk } from './odoo-desk';

/** What was open, by kind, as `OpenNames` marks it. */
type Marks = Partial<Record<'invoices' | 'lines' | 'orders', string>>;

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: OdooDesk;
  readonly outbox: LiveOutbox;
  readonly company: Company;
  readonly entities: Entities;
  /** Null: all is asked. */
  readonly since: Instant | null;
  /** The marks of the pull before, and of this one. */
  readonly before: Readonly<Marks>;
  readonly marks: Marks;
}

/** Conditions on what changed, or else on what a whole book needs. */
export function changedOr({ since }: Pull, whole: Domain): Domain {
  return since === null ? whole : [['write_date', '>=', since.slice(0, 19).replace('T', ' ')]];
}

/** The condition that a row is of this company. */
export function ours({ company }: Pull): Domain {
  return company.id === null ? [] : [['company_id', '=', company.id]];
}
