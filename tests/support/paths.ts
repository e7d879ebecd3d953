import path from 'node:path';

/** The repository's root. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** What scripts make and may be thrown away: browsers, databases, screenshots. Not committed. */
export const CACHE = path.join(ROOT, '.cache');

export const inRoot = (...parts: string[]): string => path.join(ROOT, ...parts);
export const inCache = (...parts: string[]): string => path.join(CACHE, ...parts);
