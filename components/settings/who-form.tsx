import { useId } from 'preact/hooks';
import { ROLES, type Role } from '@/lib/domain/role';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import { useWords } from '../ui/words-context';

interface WhoFormProps {
  readonly name: string;
  readonly role: Role;
  /** A team's server says who it is: nothing to change here. */
  readonly isByTeam: boolean;
  readonly onName: (name: string) => void;
  readonly onRole: (role: Role) => void;
}

const LONGEST_NAME = 80;

/** Who uses this browser, and as what: both go with everything that is recorded. */
export function WhoForm({ name, role, isByTeam, onName, onRole }: WhoFormProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="fields">
      <div class="field-box">
        <label for={`${id}-name`}>{words.t('who_name')}</label>
        <input
          id={`${id}-name`}
          class="field"
          autocomplete="name"
          value={name}
          disabled={isByTeam}
          maxLength={LONGEST_NAME}
          aria-describedby={`${id}-why`}
          onInput={(event) => onName(event.currentTarget.value)}
          data-testid="who-name"
        />
      </div>
      <div class="field-box">
        <label for={`${id}-role`}>{words.t('who_role')}</label>
        <select
          id={`${id}-role`}
          class="field"
          value={role}
          disabled={isByTeam}
          onChange={(event) => onRole(event.currentTarget.value as Role)}
          data-testid="who-role"
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {words.say(ROLE_WORDS[each])}
            </option>
          ))}
        </select>
      </div>
      <p class="dim" id={`${id}-why`}>
        {words.t(isByTeam ? 'who_by_team' : 'who_why')}
      </p>
    </div>
  );
}
