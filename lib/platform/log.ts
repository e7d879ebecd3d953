import type { SenderClass, WorkerMessageName } from './protocol';

/** What may be written to the console: our own words and counts, never what a page, a file or a person said. */
type LogDetail = Readonly<Record<string, number | boolean | null | SenderClass | WorkerMessageName>>;
type LogCode = 'message-refused' | 'script-not-injected' | 'sites-registered';

export function log(code: LogCode, detail: LogDetail): void {
  console.info(`creditside: ${code}`, detail);
}
