import type { TeamPass } from '@/lib/domain/team/team-pass';
import { parseTeamPass } from '@/lib/domain/team/team-pass.schema';

/** The pass in a file that somebody was given to join a team; null: it holds none. */
export async function readTeamPass(file: File): Promise<TeamPass | null> {
  return parseTeamPass(await file.text());
}
