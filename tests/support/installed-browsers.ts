import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

type Places = Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>;

const CHROMIUM: Places = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
};

const FIREFOX: Places = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['Firefox'],
  win32: ['Mozilla Firefox/firefox.exe'],
};

/** The first Chrome, Chromium or Edge at one of the usual places of this system, or null. */
export const installedChromium = (): string | null => firstExisting(CHROMIUM);

/** The first Firefox at one of the usual places of this system, or null. */
export const installedFirefox = (): string | null => firstExisting(FIREFOX);

function firstExisting(places: Places): string | null {
  return candidates(places).find((file) => existsSync(file)) ?? null;
}

function candidates(places: Places): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(homedir(), 'Applications')];
    return places.darwin.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${macBinary(app)}`));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return places.win32.flatMap((file) => folders.map((folder) => path.join(folder, file)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return places.linux.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

/** A Mac application's binary bears its name, except Firefox's. */
const macBinary = (app: string): string => (app === 'Firefox' ? 'firefox' : app);
