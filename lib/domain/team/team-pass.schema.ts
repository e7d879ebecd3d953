import * as z from 'zod/mini';
import { ROLES } from '../role';
import { teamCompany } from './team-file.schema';
import type { TeamPass } from './team-pass';

const LONGEST = 20_000;

export const serverList = z
  .array(z.string().check(z.regex(/^wss?:\/\/[A-Za-z0-9.:[\]-]{1,250}(\/[\w./-]{0,200})?$/)))
  .check(z.minLength(1), z.maxLength(20));

const pass = z.strictObject({
  creditside: z.literal('team'),
  servers: serverList,
  company: teamCompany,
  user: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  role: z.enum(ROLES),
  seed: z.optional(z.string().check(z.regex(/^SU[A-Z2-7]{56}$/))),
});

/** The pass in a text, or null when it holds none. */
export function parseTeamPass(text: string): TeamPass | null {
  if (text.length > LONGEST) return null;
  try {
    const parsed = z.safeParse(pass, JSON.parse(text));
    return parsed.success ? (parsed.data as unknown as TeamPass) : null;
  } catch {
    return null;
  }
}
