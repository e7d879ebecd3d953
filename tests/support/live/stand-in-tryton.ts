import type { Provided } from '@/lib/sources/live-contract';
import type { Asked, Told } from './stand-in';
import { StandIn } from './stand-in';
import { type TrytonRecord, trytonRecords } from './tryton-records';

type Condition = readonly [string, string, unknown];

/** Models and fields that belong to a part: a user without the right to it is refused them. */
const GUARDED: Readonly<Record<string, Provided>> = {
  'party.party': 'debtor',
  'account.invoice': 'open-item',
  'account.move.line': 'open-item',
  'sale.sale': 'open-order',
  'account.invoice.payment_term': 'payment-term',
  'party.party credit_limit_amount': 'credit-limit',
  'account.invoice reconciled': 'settled-item',
};
const REFUSED = ['UserError', ['You are not allowed to access that.', '', null]];

/** A server of Tryton: JSON-RPC with sessions, domains over records and what they lead to, errors with status 200. */
export class StandInTryton extends StandIn {
  readonly login = 'boekhouder';
  readonly password = 'wat niemand weet';
  private readonly session = 'f00f';
  private made = { at: 0, records: new Map<string, readonly TrytonRecord[]>() };

  protected override isLetIn({ headers, body }: Asked): boolean {
    const { method, params } = JSON.parse(body) as { method: string; params: [string, { password: string }] };
    if (method === 'common.db.login') return params[0] === this.login && params[1].password === this.password;
    return headers.authorization === `Session ${btoa(`${this.login}:7:${this.session}`)}`;
  }

  protected override unauthorised(): Told {
    return { status: 401, body: '' };
  }

  protected override answer({ body }: Asked): Told {
    const { method, params } = JSON.parse(body) as { method: string; params: unknown[] };
    if (method === 'common.db.login') return { body: { id: 1, result: [7, this.session] } };
    if (method === 'common.db.logout') return { body: { id: 1, result: null } };
    if (method === 'model.res.user.get_preferences') return { body: { id: 1, result: { company: 1, language: 'nl' } } };
    const model = /^model\.([\w.]+)\.search_read$/.exec(method)?.[1] ?? '';
    try {
      return { body: { id: 1, result: this.searchRead(model, params) } };
    } catch (error) {
      return { body: { id: 1, error: [(error as Error).message === 'refused' ? REFUSED : [`'${model}'`, '']].flat(1) } };
    }
  }

  /** Made once for as long as nothing changes. */
  private recordsOf(model: string): readonly TrytonRecord[] {
    if (this.made.at !== this.shop.now) this.made = { at: this.shop.now, records: new Map() };
    const records = this.made.records.get(model) ?? trytonRecords(this.shop, model);
    this.made.records.set(model, records);
    return records;
  }

  private searchRead(model: string, [domain, offset, limit, order, fields, context]: unknown[]): unknown {
    const all = this.recordsOf(model);
    const guarded = [model, ...(fields as string[]).map((field) => `${model} ${field}`)].flatMap((key) => GUARDED[key] ?? []);
    if (guarded.some((part) => !this.may(part))) throw new Error('refused');
    if ((context as { company?: number }).company !== 1) throw new Error('without a company nothing is told');
    const [[by = 'id', direction = 'ASC'] = []] = order as string[][];
    const found = all
      .filter((record) => (domain as (Condition | readonly unknown[])[]).every((term) => holds(record, term)))
      .sort((one, other) => (sortable(one[by]) < sortable(other[by]) ? -1 : 1) * (direction === 'ASC' ? 1 : -1));
    return found
      .slice(offset as number, (offset as number) + (limit as number))
      .map((record) => project(record, fields as string[]));
  }
}

/** A moment is compared as a number; so is an id. */
function sortable(value: unknown): number {
  if (typeof value === 'object' && value !== null && 'year' in value) {
    const { year, month, day, hour = 0, minute = 0, second = 0 } = value as Record<string, number>;
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  }
  return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
}

/** All values that a path leads to: through lists, each of them. */
function valuesAt(record: TrytonRecord, path: string): unknown[] {
  let values: unknown[] = [record];
  for (const step of path.split('.')) {
    values = values.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [null];
      if (!(step in value)) throw new Error(`no field ${step}`);
      return (value as TrytonRecord)[step] as unknown;
    });
  }
  return values;
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as TrytonRecord).id : value;

function holds(record: TrytonRecord, term: readonly unknown[]): boolean {
  if (term[0] === 'OR') return term.slice(1).some((part) => holds(record, part as Condition));
  const [path, operator, wanted] = term as Condition;
  return valuesAt(record, path).some((found) => {
    const value = idOf(found);
    switch (operator) {
      case '=':
        return value === wanted;
      case '!=':
        return value !== wanted;
      case '>':
        return sortable(value) > sortable(wanted);
      case '>=':
        return value !== null && sortable(value) >= sortable(wanted);
      case 'in':
        return (wanted as unknown[]).includes(value);
      default:
        throw new Error(`operator ${operator}`);
    }
  });
}

/** The fields that were asked for; what a dot leads to stands under the name with its dot. */
function project(record: TrytonRecord, fields: readonly string[]): TrytonRecord {
  const told: Record<string, unknown> = { id: record.id };
  for (const [name, rest] of Map.groupBy(fields, (field) => field.split('.')[0] ?? '')) {
    if (!(name in record)) throw new Error(`no field ${name}`);
    const value = record[name];
    const below = rest.filter((field) => field.includes('.')).map((field) => field.slice(name.length + 1));
    if (below.length === 0) told[name] = Array.isArray(value) ? value.map(idOf) : idOf(value);
    else if (Array.isArray(value)) told[`${name}.`] = value.map((entry) => project(entry, below));
    else told[`${name}.`] = value ? project(value as TrytonRecord, below) : null;
  }
  return told;
}
