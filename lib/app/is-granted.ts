const EVERYWHERE: readonly string[] = ['<all_urls>', '*://*/*'];

/** Whether the user allows all of these match patterns: each by itself, or by one for every page of its scheme. */
export function isGranted(wanted: readonly string[], granted: readonly string[]): boolean {
  const allows = (pattern: string) =>
    granted.some((each) => each === pattern || EVERYWHERE.includes(each) || each === `${pattern.split('://')[0]}://*/*`);
  return wanted.every(allows);
}
