import { browser } from './browser';

/**
 * The match pattern of an address: its scheme and host, every path. Match patterns of Firefox know no port, so one pattern
 * covers every port of a host.
 * @returns null for anything but http and https.
 */
export function patternOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** Whether a match pattern covers an address: the same scheme, and the same host or any below `*.`. Ports are not looked at. */
export function patternCovers(pattern: string, address: string): boolean {
  const [, scheme, host = ''] = /^(https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (!scheme || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isBelow = host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
  return protocol === `${scheme}:` && (hostname === host || isBelow);
}

/** Asks the user for a site. Must run inside the click itself, before any await; false when the user says no. */
export function requestOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function hasOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

export function removeOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Runs when the user gives or takes a permission, also by way of the browser's own settings. */
export function onPermissionsChanged(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
}

/** Asks for several at once. Must run inside the click itself, before any await. */
export function requestOrigins(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Every match pattern that the user allows. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
