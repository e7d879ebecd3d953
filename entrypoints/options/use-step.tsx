import { useEffect, useState } from 'preact/hooks';
import { LanguagePicker } from '@/components/settings/language-picker';
import { type Shortcut, ShortcutList } from '@/components/settings/shortcut-list';
import { useWords } from '@/components/ui/words-context';
import { languagePreference } from '@/lib/platform/preferences';
import { type CommandKeys, listCommandKeys } from '@/lib/platform/shortcuts';
import { Step } from './step';

const COMMANDS: readonly Shortcut['command'][] = ['sidebar-toggle', 'sidebar-focus', 'term-apply', 'flag-customer'];

/** The language, and what the keyboard does. */
export function UseStep({ onLanguage }: { readonly onLanguage: () => void }) {
  const words = useWords();
  const [language, setLanguage] = useState<string | null>(null);
  const [keys, setKeys] = useState<readonly CommandKeys[]>([]);
  useEffect(() => {
    languagePreference.getValue().then(setLanguage);
    listCommandKeys().then(setKeys);
  }, []);
  const choose = async (chosen: string | null) => {
    setLanguage(chosen);
    await languagePreference.setValue(chosen);
    onLanguage();
  };
  return (
    <Step id="use" title={words.t('step_use')}>
      <LanguagePicker chosen={language} onChoose={choose} />
      <ShortcutList
        shortcuts={COMMANDS.map((command) => ({ command, keys: keys.find(({ name }) => name === command)?.keys ?? '' }))}
      />
    </Step>
  );
}
