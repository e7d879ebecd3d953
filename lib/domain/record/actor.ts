import type { DeviceId, UserId } from '../ids';
import type { Role } from '../role';

/** Who did something, as what, and in which browser. */
export interface Actor {
  readonly user: UserId;
  readonly role: Role;
  readonly device: DeviceId;
}
