import { useEffect, useState } from 'preact/hooks';
import { WhoForm } from '@/components/settings/who-form';
import { useWords } from '@/components/ui/words-context';
import type { Role } from '@/lib/domain/role';
import { userName, userRole } from '@/lib/platform/preferences';
import { Step } from './step';

/** Who uses this browser: asked where it matters, and changed here. */
export function WhoStep() {
  const words = useWords();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>(userRole.fallback);
  useEffect(() => {
    userName.getValue().then(setName);
    userRole.getValue().then(setRole);
  }, []);
  const keepName = (next: string) => {
    setName(next);
    userName.setValue(next);
  };
  const keepRole = (next: Role) => {
    setRole(next);
    userRole.setValue(next);
  };
  return (
    <Step id="who" title={words.t('step_who')}>
      <WhoForm name={name} role={role} onName={keepName} onRole={keepRole} />
    </Step>
  );
}
