import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { At } from '@/lib/domain/assessment';
import { dateInZone, instant } from '@/lib/domain/local-date';
import { bookText, refusalText } from './book-text';
import { describeFile } from './describe-file';

const USAGE = 'npm run book -- FILE [--json]: tells what a file of open items or an audit file holds; nothing is kept';

export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
}

/** Exit code 0: read; 1: refused, with the reason; 2: called wrongly. */
export async function bookCommand(args: readonly string[], now: Date, timeZone: string): Promise<CommandOutcome> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const [path] = paths;
  if (path === undefined || paths.length > 1 || args.includes('--help'))
    return { exitCode: args.includes('--help') ? 0 : 2, out: USAGE };
  const at: At = { now: instant(now.toISOString()), today: dateInZone(instant(now.toISOString()), timeZone) };
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return { exitCode: 2, out: `There is no file ${path}.` };
  const modifiedOn = dateInZone(instant(info.mtime.toISOString()), timeZone);
  const found = await describeFile(await openAsBlob(path), { fileName: basename(path), modifiedOn, at });
  if (args.includes('--json'))
    return { exitCode: found.ok ? 0 : 1, out: JSON.stringify(found.ok ? found.value : { refused: found.error }, null, 2) };
  return found.ok ? { exitCode: 0, out: bookText(found.value) } : { exitCode: 1, out: refusalText(found.error) };
}
