import type { RejectionReason } from '@/lib/sources/contract';
import { decimal } from '../decimal';

/** Some programs write amounts as they show them. */
const WITH_COMMA = /^[-+]?\d+,\d{1,2}$/;
const COMMA = 44;

/** Minor units of an amount as audit files write it: `1234.50`, and `1234,50` from programs that know no better. */
export const xafAmount = (text: string, exponent: number): number | RejectionReason =>
  decimal(text, exponent, WITH_COMMA.test(text) ? COMMA : undefined);
