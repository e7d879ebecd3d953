import { browser } from './browser';

/** A command of the manifest with the keys that the browser gave it; empty when it gave none. */
export interface CommandKeys {
  readonly name: string;
  readonly keys: string;
}

export async function listCommandKeys(): Promise<readonly CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}
