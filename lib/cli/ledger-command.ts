import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { linesOf } from '@/lib/app/lines-of';
import { recordedAt } from '@/lib/ledger/chain/event-id';
import { type ChainFault, ChainVerifier } from '@/lib/ledger/chain/verify-chain';
import { eventOfLine } from '@/lib/ledger/lines';

const USAGE =
  'npm run ledger -- verify FILE…: checks copies of a ledger (JSON lines, as the desk saves them): that nothing was changed, left out or moved.';

const WORDS: Readonly<Record<ChainFault['kind'], string>> = {
  changed: 'was changed after it was recorded',
  broken: 'does not follow on the one before it of its browser: one is missing, changed or elsewhere',
  'out-of-order': 'stands before an earlier one',
  'cut-short': 'is followed by events that are gone',
  blanked: 'says nothing any more, and nobody recorded that it was erased',
};

export interface LedgerOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
}

/** Exit code 0: all is as it was recorded; 1: it is not, and where; 2: called wrongly. Tells ids and days, never what events say. */
export async function ledgerCommand(args: readonly string[]): Promise<LedgerOutcome> {
  const [verb, ...paths] = args;
  if (verb !== 'verify' || paths.length === 0) return { exitCode: verb === '--help' ? 0 : 2, out: USAGE };
  const told = await Promise.all(paths.map(verifyFile));
  return { exitCode: told.every(({ isWhole }) => isWhole) ? 0 : 1, out: told.map(({ text }) => text).join('\n') };
}

async function verifyFile(path: string): Promise<{ readonly isWhole: boolean; readonly text: string }> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return { isWhole: false, text: `There is no file ${path}.` };
  const verifier = new ChainVerifier();
  let line = 0;
  for await (const text of linesOf(await openAsBlob(path))) {
    line += 1;
    const event = eventOfLine(text);
    if (!event) return { isWhole: false, text: `${path}: line ${line} is no event.` };
    verifier.add(event);
  }
  const { events, faults, heads } = verifier.end();
  if (faults.length === 0)
    return { isWhole: true, text: `${path}: ${events} events of ${heads.length} browsers, all as recorded.` };
  const lines = faults.map(({ kind, event }) => `  ${event ?? '?'}${event ? ` (${recordedAt(event)})` : ''} ${WORDS[kind]}`);
  return { isWhole: false, text: [`${path}: ${events} events, ${faults.length} not as recorded:`, ...lines].join('\n') };
}
