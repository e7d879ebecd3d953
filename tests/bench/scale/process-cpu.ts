import { readFileSync } from 'node:fs';
import type { TeamHost } from '@/tests/hosts/nats/team-host';

const TICKS_PER_SECOND = 100;
/** Of /proc/<pid>/stat, counted after the name in brackets. */
const [USER, SYSTEM] = [11, 12];

/** Processor seconds that a team's servers took since they started; not a number where the system does not tell. */
export function serverCpuSeconds({ nodes }: TeamHost): number {
  try {
    const ticks = nodes.map((node) => {
      const stat = readFileSync(`/proc/${node.pid()}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return Number(stat[USER]) + Number(stat[SYSTEM]);
    });
    return ticks.reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}
