import type { TrytonHost, TrytonUser } from './start-tryton';

/** A number as Tryton writes and reads it. */
export const decimal = (text: string) => ({ __class__: 'Decimal', decimal: text });
/** A day `2026-11-22` as Tryton writes and reads it. */
export const date = (day: string) => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return { __class__: 'date', year, month, day: dayOfMonth };
};

/** Somebody at work in Tryton, by the calls that its own web client makes. */
export class TrytonCaller {
  private constructor(
    private readonly host: TrytonHost,
    readonly session: { readonly login: string; readonly user_id: number; readonly session: string },
    private readonly context: object,
  ) {}

  static async login(host: TrytonHost, { login, password, language }: TrytonUser): Promise<TrytonCaller> {
    const [userId, session] = (await post(host, 'common.db.login', [login, { password }, language])) as [number, string];
    const credentials = { login, user_id: userId, session };
    const context = await post(host, 'model.res.user.get_preferences', [true, {}], credentials);
    return new TrytonCaller(host, credentials, context as object);
  }

  async call(method: string, params: readonly unknown[]): Promise<unknown> {
    return post(this.host, method, [...params, this.context], this.session);
  }

  logout(): Promise<unknown> {
    return post(this.host, 'common.db.logout', [], this.session);
  }

  async find(model: string, domain: readonly unknown[], fields: readonly string[] = ['rec_name']) {
    return (await this.call(`model.${model}.search_read`, [domain, 0, null, null, fields])) as {
      id: number;
      [field: string]: unknown;
    }[];
  }

  /** Books money that came in from a customer, for no invoice in particular. Returns the id of the line on the receivable account. */
  async receive(debtorNumber: string, day: string, amount: string): Promise<number> {
    const one = async (model: string, domain: readonly unknown[]) => (await this.find(model, domain))[0]?.id;
    const party = await one('party.party', [['code', '=', debtorNumber]]);
    const cash = await one('account.account', [['name', '=', 'Main Cash']]);
    const receivable = await one('account.account', [['type.receivable', '=', true]]);
    const journal = await one('account.journal', [['type', '=', 'cash']]);
    const period = await one('account.period', [
      ['start_date', '<=', date(day)],
      ['end_date', '>=', date(day)],
    ]);
    const lines = [
      { account: cash, debit: decimal(amount), credit: decimal('0') },
      { account: receivable, party, debit: decimal('0'), credit: decimal(amount) },
    ];
    const values = { journal, period, date: date(day), lines: [['create', lines]] };
    const [move] = (await this.call('model.account.move.create', [[values]])) as number[];
    await this.call('model.account.move.post', [[move]]);
    const received = [
      ['move', '=', move],
      ['party', '=', party],
    ];
    return (await one('account.move.line', received)) ?? 0;
  }

  /** Counts money that came in as a payment of an invoice. */
  async allocate(line: number, invoiceNumber: string): Promise<void> {
    const [invoice] = await this.find('account.invoice', [['number', '=', invoiceNumber]]);
    await this.call('model.account.invoice.write', [[invoice?.id], { payment_lines: [['add', [line]]] }]);
  }

  /** Books the payment of an invoice, in whole or an amount of it, as the wizard "Pay" does. */
  async pay(invoiceNumber: string, day: string, amount: string | null = null): Promise<void> {
    const [invoice] = await this.find('account.invoice', [['number', '=', invoiceNumber]], ['amount_to_pay']);
    const [method] = await this.find('account.invoice.payment.method', []);
    const active = { active_model: 'account.invoice', active_id: invoice?.id, active_ids: [invoice?.id] };
    const [wizard, start] = (await this.call('wizard.account.invoice.pay.create', [])) as [number, string];
    const step = (data: object, state: string) =>
      post(this.host, 'wizard.account.invoice.pay.execute', [wizard, data, state, { ...this.context, ...active }], this.session);
    const shown = (await step({}, start)) as Shown;
    // The wizard proposes what is due today, and takes payments off it that came before.
    const left = amount === null ? invoice?.amount_to_pay : decimal(amount);
    const asked = { description: null, ...defaultsOf(shown), payment_method: method?.id, date: date(day), amount: left };
    const rest = (await step({ start: asked }, 'choice')) as Shown;
    if (rest.view) await step({ start: asked, ask: { ...defaultsOf(rest), type: 'partial' } }, 'pay');
    await post(this.host, 'wizard.account.invoice.pay.delete', [wizard, this.context], this.session);
  }
}

interface Shown {
  readonly view?: { readonly defaults: Readonly<Record<string, unknown>> };
}

/** Without the names of records, which come along for showing and may not be sent back. */
const defaultsOf = ({ view }: Shown) =>
  Object.fromEntries(Object.entries(view?.defaults ?? {}).filter(([field]) => !field.endsWith('.')));

async function post(
  { url, database }: TrytonHost,
  method: string,
  params: readonly unknown[],
  session?: TrytonCaller['session'],
): Promise<unknown> {
  const token = session ? btoa(`${session.login}:${session.user_id}:${session.session}`) : null;
  const response = await fetch(`${url}/${database}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Session ${token}` } : {}) },
    body: JSON.stringify({ id: 1, method, params }),
  });
  const { result, error } = (await response.json()) as { result?: unknown; error?: unknown };
  if (error) throw new Error(`Tryton answers to ${method}: ${JSON.stringify(error).slice(0, 300)}`);
  return result;
}
