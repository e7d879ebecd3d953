import { useState } from 'preact/hooks';
import type { RecordableType } from '@/lib/domain/record/rights';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { RoleNotice } from './role-notice';
import type { Saving } from './saving';

interface SavingNoticeProps {
  readonly saving: Saving;
  /** Keeps a name and tries again. */
  readonly onName: (name: string) => void;
}

/** Why something was not recorded, in one sentence, and what to do; nothing typed is lost meanwhile. */
export function SavingNotice({ saving, onName }: SavingNoticeProps) {
  const words = useWords();
  const [name, setName] = useState('');
  switch (saving.is) {
    case 'nobody':
      return (
        <Notice testId="ask-name">
          <label class="record-form">
            {words.t('record_ask_name')}
            <input
              class="field"
              value={name}
              maxLength={80}
              onInput={(event) => setName(event.currentTarget.value)}
              data-testid="own-name"
            />
          </label>
          <Button kind="primary" isDisabled={name.trim() === ''} onClick={() => onName(name.trim())} testId="own-name-save">
            {words.t('record_save_name')}
          </Button>
        </Notice>
      );
    case 'role':
      return <RoleNotice type={saving.type as RecordableType} />;
    case 'fault':
      return (
        <Notice tone="warn" icon="warn" testId="not-recorded">
          {words.t('record_fault')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="warn" icon="warn" testId="not-recorded">
          {words.t('not_saved')}
        </Notice>
      );
    case 'covered':
      return (
        <Notice tone="warn" icon="warn" testId="covered">
          {words.t('covered')}
        </Notice>
      );
    default:
      return null;
  }
}
