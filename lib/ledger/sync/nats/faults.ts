import {
  AuthorizationError,
  InvalidArgumentError,
  PermissionViolationError,
  UserAuthenticationExpiredError,
} from '@nats-io/nats-core';
import type { SendFault } from '../contract';

/** An error and what caused it, as far down as they go. */
function* causes(error: unknown): Iterable<Error> {
  for (let each = error; each instanceof Error; each = each.cause) yield each;
}

const isAny = (error: unknown, kinds: readonly (new (...all: never[]) => unknown)[]): boolean =>
  [...causes(error)].some((each) => kinds.some((kind) => each instanceof kind));

/** The proof of who we are came too late: a server or a machine is busy, and nobody was turned away. */
const cameLate = (error: unknown): boolean => [...causes(error)].some(({ message }) => /authentication timeout/i.test(message));

/** The server does not let us in, or not any more. */
export const isShutOut = (error: unknown): boolean =>
  isAny(error, [AuthorizationError, UserAuthenticationExpiredError]) && !cameLate(error);

/** The server lets us in, and not this; an argument that is never right, such as a message that is too large, counts as that. */
export const sendFault = (error: unknown): SendFault =>
  isAny(error, [PermissionViolationError, InvalidArgumentError]) ? 'refused' : 'unreachable';
