import { display } from '@/lib/domain/display';
import { invoiceName } from '@/lib/domain/team/invoice-name';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** On the day the quote expires the verdict depends on what is paid by then (VAL-02; domain.md 2.12). Passes while the verdict is being decided. */
export const expiryVerdictNeedsPayment: Predicate = {
  name: 'expiryVerdictNeedsPayment',
  evaluate({ outcome }) {
    const expiry = outcome?.expiry;
    if (!expiry || expiry.mustBePaid.length === 0) return answer.pass();
    return answer.hit({
      expiry: display.date(expiry.on),
      verdict: display.text(expiry.paid),
      items: display.text(expiry.mustBePaid.map(invoiceName).join(', ')),
    });
  },
};
