import { type DeviceId, userId } from '@/lib/domain/ids';
import type { Actor } from '@/lib/domain/record/actor';
import { newDeviceId } from '@/lib/platform/ids';
import { storedDevice, userName, userRole } from '@/lib/platform/preferences';
import { teamMember } from '@/lib/platform/team-member';

const LOCK = 'creditside-device';

/** Two pages that are the first to ask must not be two devices; once there is one, nobody waits for the other. */
async function readDevice(): Promise<DeviceId> {
  const device = await storedDevice.getValue();
  if (device) return device;
  return navigator.locks.request(LOCK, async () => {
    const known = await storedDevice.getValue();
    if (known) return known;
    const made = newDeviceId();
    await storedDevice.setValue(made);
    return made;
  });
}

/**
 * Who does something in this browser: whom the team's server knows, else what they said of themselves; null: nobody told their name yet, and
 * nothing is recorded without one.
 */
export async function readActor(): Promise<Actor | null> {
  const [member, device] = await Promise.all([teamMember.getValue(), readDevice()]);
  if (member) return { user: member.user, role: member.role, device };
  const [name, role] = await Promise.all([userName.getValue(), userRole.getValue()]);
  return name.trim() === '' ? null : { user: userId(name.trim()), role, device };
}
