import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';

/** A command and the keys that the browser gave it; empty when another extension had them first. */
export interface Shortcut {
  readonly command: 'sidebar-toggle' | 'sidebar-focus' | 'term-apply' | 'flag-customer';
  readonly keys: string;
}

const DOES: Readonly<Record<Shortcut['command'], MessageKey>> = {
  'sidebar-toggle': 'command_toggle',
  'sidebar-focus': 'command_focus',
  'term-apply': 'command_apply_term',
  'flag-customer': 'command_flag',
};

/** The keyword of the manifest. */
const OMNIBOX = 'cs';

/** What can be done from the keyboard in any tab. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const words = useWords();
  return (
    <section>
      <h3>{words.t('shortcuts_title')}</h3>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class="row">
            <dt>{words.t(DOES[command])}</dt>
            <dd>{keys === '' ? <span class="dim">{words.t('shortcut_none')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="dim">{words.t('shortcuts_change')}</p>
      <p class="dim">{words.t('omnibox_keyword', { keyword: OMNIBOX })}</p>
    </section>
  );
}
