import { parseArgs } from 'node:util';
import { PlainError } from '../support/plain-error.ts';

export interface StartOptions {
  readonly host: 'demo' | 'tryton';
  /** A file to import instead of the host's own book. */
  readonly book: string | null;
  /** A page to open instead of the host's demo quote. */
  readonly url: string | null;
  /** Of the host and the sidebar. */
  readonly language: 'nl' | 'en';
  /** Two browsers of a team, in place of one of somebody alone. */
  readonly isTeam: boolean;
  readonly isHeadless: boolean;
  /** Leaves a headless run open until it is interrupted, to look at with other tools. */
  readonly keep: boolean;
  readonly help: boolean;
}

export const HELP = `npm start [-- options]

Starts a browser with the extension beside a business application, with a book imported.

  --host demo      the demo CRM (default)
  --host tryton    a real Tryton ERP; needs Debian and root, or Tryton installed
  --book FILE      import this file instead of the host's own book
  --url URL        open this page instead of the demo quote
  --lang nl|en     language of the application and the sidebar (default: the system's, else English)
  --team           two windows, of a credit manager and a rep, that share what they record by a real server
  --headless       no window: print the verdicts, save a screenshot and end (also what happens without a display)
  --keep           keep a headless run open until Ctrl+C
  --help           this text

CREDITSIDE_BROWSER names the browser to use; else an installed Chrome, Chromium or Edge is found, or one is installed.
`;

/** The options of the command line. A mistake is thrown as one sentence. */
export function startOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  if (values.host !== 'demo' && values.host !== 'tryton') throw new PlainError(`--host is demo or tryton, not ${values.host}.`);
  if (values.url && !URL.canParse(values.url))
    throw new PlainError(`--url needs a whole address such as https://crm.example.com/, not ${values.url}.`);
  if (values.lang !== 'nl' && values.lang !== 'en') throw new PlainError(`--lang is nl or en, not ${values.lang}.`);
  return {
    host: values.host,
    language: values.lang,
    book: values.book ?? null,
    url: values.url ?? null,
    isTeam: values.team,
    isHeadless: values.headless || !hasDisplay(),
    keep: values.keep,
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: 'string', default: 'demo' },
        book: { type: 'string' },
        url: { type: 'string' },
        lang: { type: 'string', default: systemLanguage() },
        team: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new PlainError(`${(error as Error).message.split('. ')[0]}; see npm start -- --help.`);
  }
}

function systemLanguage(): 'nl' | 'en' {
  return new Intl.Locale(new Intl.NumberFormat().resolvedOptions().locale).language === 'nl' ? 'nl' : 'en';
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
