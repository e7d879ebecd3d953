import type { DemoServer } from '@/tests/demo/server';
import type { Host, HostSession } from '../host-session';
import type { Shown } from './look-at';

/** Goes from one screen to the next; each is left as it was found. */
export type Tour = (demo: HostSession<Host & DemoServer>) => AsyncGenerator<readonly [name: string, shown: Shown]>;

export const mark = (name: string): string => `[data-testid="${name}"]`;
