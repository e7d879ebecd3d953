import type { SourceId } from '@/lib/domain/ids';
import type { FormValues, SourceChoice } from '@/lib/domain/source-form';
import type { LiveSource, SignIn } from '@/lib/sources/live-contract';
import { LIVE_SOURCES } from '@/lib/sources/live-registry';

const sourceOf = (id: string): LiveSource | undefined => LIVE_SOURCES.find((source) => source.id === id);

/** The packages that can be connected, each with the lines of its form. */
export const liveChoices = (): readonly SourceChoice[] =>
  LIVE_SOURCES.map(({ id, label, settings }) => ({ id, label, fields: settings }));

/** The match patterns that the browser has to allow for these settings. */
export const originsOf = (id: SourceId | string, settings: FormValues): readonly string[] =>
  sourceOf(id)?.origins(settings) ?? [];

/** The address whose server refuses requests that name another origin; null where it does not mind. */
export const ownOriginOf = (id: SourceId | string, { origin = '' }: FormValues): string | null =>
  sourceOf(id)?.isOwnOriginOnly && URL.canParse(origin) ? new URL(origin).origin : null;

/** How these settings let us in. */
export const signInOf = (id: SourceId | string, settings: FormValues): SignIn => sourceOf(id)?.signIn(settings) ?? { by: 'key' };

/** What of these settings is kept apart. */
export const secretNames = (id: SourceId | string): readonly string[] =>
  (sourceOf(id)?.settings ?? []).filter(({ kind }) => kind === 'secret').map(({ name }) => name);

export const labelOf = (id: SourceId | string): string => sourceOf(id)?.label ?? id;
