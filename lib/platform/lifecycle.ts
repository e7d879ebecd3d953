import { browser } from './browser';

/** Runs once when the extension is installed, updated or reloaded; `isFirst` only for the very first time. */
export function onInstalled(run: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => run(reason === 'install'));
}

export function onBrowserStart(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
}

/** The version of this extension, as its manifest has it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
