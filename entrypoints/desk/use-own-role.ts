import { useEffect, useState } from 'preact/hooks';
import type { Role } from '@/lib/domain/role';
import { userRole } from '@/lib/platform/preferences';

/** As what somebody uses this browser; null until it is known. */
export function useOwnRole(): Role | null {
  const [role, setRole] = useState<Role | null>(null);
  useEffect(() => {
    userRole.getValue().then(setRole);
    return userRole.watch(setRole);
  }, []);
  return role;
}
