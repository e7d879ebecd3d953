import { useId } from 'preact/hooks';
import type { TeamKey } from '@/lib/domain/team/team';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import type { TeamDraft } from './team-draft';

const TEXTS: readonly (readonly [keyof TeamDraft & ('servers' | 'companyId' | 'companyName' | 'user'), MessageKey])[] = [
  ['servers', 'team_servers'],
  ['companyId', 'team_company_id'],
  ['companyName', 'team_company_name'],
  ['user', 'team_user'],
];

const KEYS: Readonly<Record<TeamKey['by'], MessageKey>> = {
  nkey: 'team_key_nkey',
  password: 'team_key_password',
  creds: 'team_key_creds',
};

const LONGEST = 500;

interface TeamFieldsProps {
  readonly draft: TeamDraft;
  readonly onDraft: (draft: TeamDraft) => void;
}

/** Whom to reach, of which company, as whom, and what proves it. */
export function TeamFields({ draft, onDraft }: TeamFieldsProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="fields">
      {TEXTS.map(([name, label]) => (
        <div class={name === 'servers' ? 'field-box team-servers' : 'field-box'} key={name}>
          <label for={`${id}-${name}`}>{words.t(label)}</label>
          <input
            id={`${id}-${name}`}
            class="field"
            value={draft[name]}
            maxLength={LONGEST}
            autocomplete="off"
            spellcheck={false}
            placeholder={name === 'servers' ? words.t('team_servers_example') : ''}
            data-testid={`team-${name}`}
            onInput={(event) => onDraft({ ...draft, [name]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div class="field-box">
        <label for={`${id}-by`}>{words.t('team_key_kind')}</label>
        <select
          id={`${id}-by`}
          class="field"
          value={draft.by}
          data-testid="team-by"
          onChange={(event) => onDraft({ ...draft, by: event.currentTarget.value as TeamKey['by'] })}
        >
          {Object.entries(KEYS).map(([by, label]) => (
            <option key={by} value={by}>
              {words.t(label)}
            </option>
          ))}
        </select>
      </div>
      <div class="field-box">
        <label for={`${id}-secret`}>{words.t(KEYS[draft.by])}</label>
        <Secret id={`${id}-secret`} draft={draft} onDraft={onDraft} />
        <p class="field-hint dim">{words.t('source_secret_kept')}</p>
      </div>
    </div>
  );
}

/** A `.creds` file has several lines; whatever it is, it is typed unseen. */
function Secret({ id, draft, onDraft }: TeamFieldsProps & { readonly id: string }) {
  const shared = {
    id,
    class: 'field',
    value: draft.secret,
    autocomplete: 'off',
    spellcheck: false,
    'data-testid': 'team-secret',
  };
  const keep = (secret: string) => onDraft({ ...draft, secret });
  return draft.by === 'creds' ? (
    <textarea {...shared} rows={3} onInput={(event) => keep(event.currentTarget.value)} />
  ) : (
    <input {...shared} type="password" onInput={(event) => keep(event.currentTarget.value)} />
  );
}
