import { type DeviceId, userId } from '@/lib/domain/ids';
import type { Actor } from '@/lib/domain/record/actor';
import { newDeviceId } from '@/lib/platform/ids';
import { storedDevice, userName, userRole } from '@/lib/platform/preferences';

const LOCK = 'creditside-device';

/** Two pages that are the first to ask must not be two devices. */
function readDevice(): Promise<DeviceId> {
  return navigator.locks.request(LOCK, async () => {
    const known = await storedDevice.getValue();
    if (known) return known;
    const made = newDeviceId();
    await storedDevice.setValue(made);
    return made;
  });
}

/** Who does something in this browser; null: nobody told their name yet, and nothing is recorded without one. */
export async function readActor(): Promise<Actor | null> {
  const [name, role, device] = await Promise.all([userName.getValue(), userRole.getValue(), readDevice()]);
  return name.trim() === '' ? null : { user: userId(name.trim()), role, device };
}
