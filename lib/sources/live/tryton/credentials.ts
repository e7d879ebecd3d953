import * as z from 'zod/mini';
import type { LiveContext } from '@/lib/sources/live-contract';
import { text } from '../schema';

/** What Tryton's own page keeps of who is logged in, and what its login answers. */
export interface Credentials {
  readonly login: string;
  readonly userId: number;
  readonly session: string;
}

const stored = z.object({ login: text, user_id: z.int(), session: text });

/** Who is logged in, by what the page of Tryton keeps; null when that tells nobody. */
export function storedCredentials({ session }: Pick<LiveContext, 'session'>): Credentials | null {
  try {
    const kept = stored.safeParse(JSON.parse(session ?? 'null')).data;
    return kept ? { login: kept.login, userId: kept.user_id, session: kept.session } : null;
  } catch {
    return null;
  }
}

/** As Tryton asks for it: base64 of the UTF-8 text `login:user:session`. */
export function authorization({ login, userId, session }: Credentials): string {
  const bytes = new TextEncoder().encode(`${login}:${userId}:${session}`);
  return `Session ${btoa(String.fromCharCode(...bytes))}`;
}
