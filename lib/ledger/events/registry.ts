import type * as z from 'zod/mini';
import type { EventKind, LedgerEvent } from '../contract';
import { arrangementCancelled } from './arrangement-cancelled';
import { arrangementConfirmed } from './arrangement-confirmed';
import { arrangementProposed } from './arrangement-proposed';
import { callAnnounced } from './call-announced';
import { checkAnswered } from './check-answered';
import { checkAssigned } from './check-assigned';
import { commentAdded } from './comment-added';
import { consentGiven } from './consent-given';
import { consentWithdrawn } from './consent-withdrawn';
import { contactNoted } from './contact-noted';
import { dealClosed } from './deal-closed';
import { decisionMade } from './decision-made';
import { disputeAccepted } from './dispute-accepted';
import { disputeConfirmed } from './dispute-confirmed';
import { disputeRaised } from './dispute-raised';
import { disputeResolved } from './dispute-resolved';
import { eventRetracted } from './event-retracted';
import { flagLifted } from './flag-lifted';
import { flagRaised } from './flag-raised';
import { flagReviewed } from './flag-reviewed';
import { handoverReleased } from './handover-released';
import { holdPlaced } from './hold-placed';
import { holdReleased } from './hold-released';
import { improvementClosed } from './improvement-closed';
import { improvementOpened } from './improvement-opened';
import { limitSet } from './limit-set';
import { policyRead } from './policy-read';
import { promiseRecorded } from './promise-recorded';
import { referralAnswered } from './referral-answered';
import { referralMade } from './referral-made';
import { signalSent } from './signal-sent';
import { stepAnswered } from './step-answered';
import { stepTaken } from './step-taken';
import { templateChanged } from './template-changed';
import { textErased } from './text-erased';
import { thanksSent } from './thanks-sent';
import { visitClosed } from './visit-closed';
import { visitPlanned } from './visit-planned';
import { visitTicked } from './visit-ticked';

/** Every type of event that this version understands. */
export const EVENT_KINDS = [
  arrangementCancelled,
  arrangementConfirmed,
  arrangementProposed,
  checkAnswered,
  checkAssigned,
  callAnnounced,
  consentGiven,
  consentWithdrawn,
  contactNoted,
  handoverReleased,
  holdPlaced,
  holdReleased,
  signalSent,
  stepAnswered,
  stepTaken,
  templateChanged,
  thanksSent,
  commentAdded,
  dealClosed,
  decisionMade,
  disputeAccepted,
  disputeConfirmed,
  disputeRaised,
  disputeResolved,
  eventRetracted,
  flagLifted,
  flagRaised,
  flagReviewed,
  improvementClosed,
  improvementOpened,
  limitSet,
  policyRead,
  referralAnswered,
  referralMade,
  promiseRecorded,
  textErased,
  visitClosed,
  visitPlanned,
  visitTicked,
] as const;

type KnownKind = (typeof EVENT_KINDS)[number];
export type EventType = KnownKind['type'];
type KindOf<T extends EventType> = Extract<KnownKind, { type: T }>;
export type EventData<T extends EventType> = z.output<KindOf<T>['data']>;
export type EventText<T extends EventType> = z.output<KindOf<T>['text']>;

/** An event as this version reads it. What was erased is null. */
export type KnownEvent = {
  [T in EventType]: Omit<LedgerEvent, 'type' | 'data' | 'text'> & {
    readonly type: T;
    readonly data: EventData<T>;
    readonly text: EventText<T> | null;
  };
}[EventType];

const BY_TYPE: ReadonlyMap<string, EventKind> = new Map<string, EventKind>(EVENT_KINDS.map((kind) => [kind.type, kind]));

/** Undefined for a type of a newer version. */
export const kindOf = (type: string): EventKind | undefined => BY_TYPE.get(type);
