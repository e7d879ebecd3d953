import { useEffect, useState } from 'preact/hooks';
import { WhoForm } from '@/components/settings/who-form';
import { useWords } from '@/components/ui/words-context';
import type { Role } from '@/lib/domain/role';
import { userName, userRole } from '@/lib/platform/preferences';
import { teamMember } from '@/lib/platform/team-member';
import { Step } from './step';

/** Who uses this browser: asked where it matters, and changed here. */
export function WhoStep() {
  const words = useWords();
  const [name, setName] = useState('');
  const [isByTeam, setByTeam] = useState(false);
  const [role, setRole] = useState<Role>(userRole.fallback);
  useEffect(() => {
    userName.getValue().then(setName);
    userRole.getValue().then(setRole);
    teamMember.getValue().then((member) => setByTeam(member !== null));
    const stops = [userName.watch(setName), userRole.watch(setRole), teamMember.watch((member) => setByTeam(member !== null))];
    return () => {
      for (const stop of stops) stop();
    };
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
      <WhoForm isByTeam={isByTeam} name={name} role={role} onName={keepName} onRole={keepRole} />
    </Step>
  );
}
