import { type Instant, instant } from '@/lib/domain/local-date';
import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { LiveOutbox } from '../live-outbox';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { companyOf } from './company-of';
import { Entities } from './entities';
import { OdooDesk } from './odoo-desk';
import type { Pull } from './pull';
import { pullInvoices, pullLines } from './pull-documents';
import { pullOrders } from './pull-orders';
import { agreementsOf, pullNamed, pullPartners } from './pull-partners';

const EVER = instant('2000-01-01T00:00:00Z');

/** The book of one company of Odoo, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullOdoo(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const [desk, outbox, before] = [new OdooDesk({ ...context, http }), new LiveOutbox(context), readWatermark(context.since)];
  const company = await companyOf(desk, context);
  desk.company = company.id;
  const since = before && ((before.at ?? EVER) as Instant);
  const pull: Pull = { desk, outbox, company, since, entities: new Entities(desk), before: before ?? {}, marks: {} };
  const agreements = await agreementsOf(pull);
  yield* pullPartners(pull, agreements);
  yield* pullInvoices(pull);
  yield* part(outbox, 'unallocated-payments', pullLines(pull));
  yield* part(outbox, 'open-orders', pullOrders(pull));
  yield* pullNamed(pull, agreements);
  yield outbox.last(
    { software: 'Odoo', administration: company.name, currency: company.currency },
    writeWatermark({ at: mark(), ...pull.marks }),
  );
}
