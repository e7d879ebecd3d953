import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Filled } from '@/lib/platform/protocol';
import { runFill } from './fill';
import { NO_FIELD } from './no-field';
import type { PageState, Reader } from './reader';

/** Fills a term into this very document; while it is written nothing of it is told. */
export async function fillHere(state: PageState, term: PaymentTerm, reader: Reader): Promise<Filled> {
  const page = { document, url: new URL(location.href) };
  const fill = state.is === 'read' ? state.adapter.fillTerm?.(page, term) : null;
  if (!fill) return NO_FIELD;
  reader.hold(true);
  const result = await runFill(fill);
  reader.hold(false);
  return { ok: result.ok, reason: result.ok ? null : result.reason, fieldText: result.fieldText };
}
