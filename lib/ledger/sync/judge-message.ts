import type { CompanyId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { mayRecord, RECORDABLE_TYPES } from '@/lib/domain/record/rights';
import type { Quarantined, QuarantineReason } from '@/lib/domain/team/quarantined';
import { parseLedgerSubject } from '@/lib/domain/team/team-subjects';
import { isAsRecorded, isBlank } from '../chain/is-as-recorded';
import type { LedgerEvent } from '../contract';
import { eventOfLine } from '../lines';
import type { Incoming } from './contract';

export type Judged = { readonly event: LedgerEvent } | { readonly apart: Quarantined };

const isKnown = (type: string): boolean => (RECORDABLE_TYPES as readonly string[]).includes(type);

/** Why a message counts for nothing, by itself; null: nothing is wrong with it. A type of a newer version is kept and passed on. */
function faultOf(event: LedgerEvent, subject: string, company: CompanyId): QuarantineReason | null {
  const from = parseLedgerSubject(subject);
  const { actor, type } = event;
  if (!from || event.company !== company || from.company !== company) return 'unreadable';
  if (actor.user !== from.user) return 'author';
  if (actor.role !== from.role || type !== from.type || (isKnown(type) && !mayRecord(actor.role, type))) return 'role';
  if (!isAsRecorded(event)) return 'changed';
  return from.stem === 'blanked' && !isBlank(event) ? 'not-blank' : null;
}

/** What a message of the team's ledger is: an event whose author is who the server let in, or something to be set apart. */
export function judgeMessage({ subject, sequence, data }: Incoming, company: CompanyId, at: Instant): Judged {
  const event = eventOfLine(new TextDecoder().decode(data));
  const reason = event ? faultOf(event, subject, company) : 'unreadable';
  if (event && reason === null) return { event };
  return { apart: setApart({ company, place: `${sequence}`, reason: reason ?? 'unreadable', at, subject, event }) };
}

interface SettingApart {
  readonly company: CompanyId;
  readonly place: string;
  readonly reason: QuarantineReason;
  readonly at: Instant;
  readonly subject: string;
  readonly event: LedgerEvent | null;
}

/** What is kept of it: who and what, and nothing of what it says. */
export function setApart({ company, place, reason, at, subject, event }: SettingApart): Quarantined {
  return {
    company,
    place,
    reason,
    at,
    from: parseLedgerSubject(subject)?.user ?? null,
    claims: event?.actor.user ?? null,
    event: event?.id ?? null,
    type: event?.type ?? null,
  };
}
