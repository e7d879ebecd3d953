import type { LiveOutbox } from '../live-outbox';
import type { Company } from './company-of';
import { LISTINGS } from './listings';
import type { Domain, TrytonDesk } from './tryton-desk';

/** What is marked by itself, for each kind of record is changed at its own time. */
export const KINDS = ['party', 'invoice', 'line', 'order'] as const;
export type Kind = (typeof KINDS)[number];

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: TrytonDesk;
  readonly outbox: LiveOutbox;
  readonly company: Company;
  readonly isChange: boolean;
  /** What was the newest of each kind when the pull before this one began. */
  readonly since: Readonly<Partial<Record<string, string>>>;
}

/** Of one company: `field` leads to it. */
export const ofCompany = ({ id }: Company, field = 'company'): Domain => (id === null ? [] : [[field, '=', id]]);

export const originOf = (kind: Kind) => ({ resource: LISTINGS[kind].model, key: 'id' });
