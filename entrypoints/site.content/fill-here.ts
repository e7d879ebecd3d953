import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Filled } from '@/lib/platform/protocol';
import type { PageState, Reader } from './reader';
import { siteDesk } from './site-desk';

export const NO_FIELD: Filled = { ok: false, reason: 'no-field', fieldText: null };

/** Fills a term into this very document; while it is written nothing of it is told. */
export async function fillHere(state: PageState, term: PaymentTerm, reader: Reader): Promise<Filled> {
  const page = { document, url: new URL(location.href) };
  const fill = state.is === 'read' ? state.adapter.fillTerm?.(page, term) : null;
  const { runFill } = siteDesk();
  if (!fill || !runFill) return NO_FIELD;
  reader.hold(true);
  const result = await runFill(fill);
  reader.hold(false);
  return { ok: result.ok, reason: result.ok ? null : result.reason, fieldText: result.fieldText };
}
