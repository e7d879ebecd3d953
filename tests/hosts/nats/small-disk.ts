import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Null when a disk can be made here; else why not. */
export const whyNoDisks = (): string | null =>
  process.platform === 'linux' && process.getuid?.() === 0 ? null : 'disks are mounted by root on Linux alone';

/** A disk of some megabytes in place of a folder. */
export interface SmallDisk {
  /** Leaves no byte free, as the log of another program does. */
  fill(): void;
  /** Throws away what filled it. */
  clear(): void;
  remove(): void;
}

export function smallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  const filler = path.join(folder, 'other.log');
  // Whatever still uses it keeps it until it ends.
  const remove = () => {
    process.off('exit', remove);
    execFileSync('umount', ['-l', folder]);
  };
  process.once('exit', remove);
  return {
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, Buffer.alloc(bavail * bsize));
      } catch (error) {
        // The server wrote at the same time: full it is.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    },
    clear: () => rmSync(filler, { force: true }),
    remove,
  };
}
