import * as z from 'zod/mini';
import type { HttpAnswer, HttpRequest } from '@/lib/sources/http/http';
import type { LiveContext } from '@/lib/sources/live-contract';
import { refuse } from '@/lib/sources/refuse';
import { originOf } from '../origin-of';
import { csvReport } from './csv-report';
import { chosenOption, inputValues } from './html-values';
import type { Notation } from './notation';
import { REPORTS, type ReportName } from './reports';

/** A report of all invoices there are; most are a tenth of it. */
const MAX_BYTES = 60_000_000;
/** Where whoever is no longer logged in is sent. */
const LOG_IN_PAGE = /action="login\.pl"/;
const menuItems = z
  .array(z.object({ args: z.nullish(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50))) }))
  .check(z.maxLength(5_000));

/** Reads reports and forms of LedgerSMB as its own pages do, with what the browser sends along: the login, and whose it is. */
export class LedgersmbDesk {
  private constructor(
    private readonly context: LiveContext,
    readonly company: string,
    readonly notation: Notation,
    private readonly menu: ReadonlySet<string>,
  ) {}

  /** @throws SourceRefused `unauthorised` when nobody is logged in, and no login was given. */
  static async open(context: LiveContext): Promise<LedgersmbDesk> {
    const page = await preferencesPage(context);
    const [dates, numbers] = [chosenOption(page, 'dateformat'), chosenOption(page, 'numberformat')];
    const company = inputValues(page).get('company');
    if (!dates || !numbers || !company) return refuse('answer-malformed', null, { host: hostOf(context) });
    const answer = await ask(context, 'menu.pl?action=menuitems_json');
    const items = menuItems.safeParse(answer.json());
    if (!items.success) return refuse('answer-malformed', null, { host: hostOf(context) });
    const menu = new Set(items.data.map(({ args }) => [...(args ?? [])].sort().join(' ')));
    return new LedgersmbDesk(context, company, { dates, numbers }, menu);
  }

  /** By the menu, which shows to each user what that user may do: without the right a report ends in an error that says nothing. */
  mayRead(report: ReportName): boolean {
    const wanted = REPORTS[report].menu;
    return [...this.menu].some((args) => wanted.every((arg) => args.split(' ').includes(arg)));
  }

  /** @throws SourceRefused `forbidden`, `unauthorised` when the login has ended meanwhile. */
  async report<N extends ReportName>(
    name: N,
  ): Promise<readonly Readonly<Record<(typeof REPORTS)[N]['columns'][number], string>>[]> {
    if (!this.mayRead(name)) refuse('forbidden', null, { host: hostOf(this.context) });
    const { query, columns, width } = REPORTS[name];
    const { text } = await ask(this.context, `${query}&format=CSV`);
    return csvReport<(typeof REPORTS)[N]['columns'][number]>(text, columns, width) ?? refuseText(text, this.context);
  }

  /** The form of one customer, by the number of its company and that of its account. */
  async customerForm(controlCode: string, number: string): Promise<string> {
    const query = new URLSearchParams({ action: 'get_by_cc', entity_class: '2', control_code: controlCode, meta_number: number });
    const { text } = await ask(this.context, `contact.pl?${query}`);
    return text.includes('name="control_code"') ? text : refuseText(text, this.context);
  }
}

const hostOf = ({ settings }: LiveContext): string => new URL(originOf(settings.origin)).host;

const refuseText = (text: string, context: LiveContext): never =>
  refuse(LOG_IN_PAGE.test(text) ? 'unauthorised' : 'answer-malformed', null, { host: hostOf(context) });

async function ask(
  context: LiveContext,
  query: string,
  how: Pick<HttpRequest, 'method' | 'withoutSession'> = {},
): Promise<HttpAnswer> {
  const { origin, login, password } = context.settings;
  const basic = login?.trim() ? { authorization: `Basic ${base64(`${login.trim()}:${password ?? ''}`)}` } : null;
  const answer = await context.http.request({
    ...how,
    url: `${originOf(origin)}/${query}`,
    maxBytes: MAX_BYTES,
    ...(basic && { headers: basic }),
  });
  return answer.status === 200 ? answer : refuse('answer-malformed', null, { host: hostOf(context) });
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** By the login of the form; without one by that which the browser has. */
async function preferencesPage(context: LiveContext): Promise<string> {
  if (context.settings.login?.trim()) await logIn(context);
  const { text } = await ask(context, 'user.pl?action=preference_screen');
  return LOG_IN_PAGE.test(text) ? refuse('unauthorised', null, { host: hostOf(context) }) : text;
}

/** First as nobody: to a wrong password the browser would answer with a box that asks for another, and the request would wait for it. */
async function logIn(context: LiveContext): Promise<void> {
  const company = context.settings.company?.trim() ?? '';
  const query = `login.pl?${new URLSearchParams({ action: 'authenticate', company })}`;
  for (const how of [{ withoutSession: true }, {}] as const) {
    const { text } = await ask(context, query, { method: 'POST', ...how });
    if (text.trim() !== 'Success') refuseText(text, context);
  }
}
