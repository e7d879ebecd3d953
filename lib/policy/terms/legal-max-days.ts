import type { Facts } from '@/lib/domain/facts';
import { legalMaximumTerm } from '@/lib/domain/law/legal-maximum-term';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';

/** Longest term in days that the law allows towards this buyer, or null when it sets none that we know of (domain.md 2.9). */
export function legalMaxDays(
  { buyerKind, buyerSize, company }: Facts,
  quote: Quote | null,
  { legal }: PolicyDocument,
): number | null {
  const isExceptionJustified = quote?.isExceptionJustified === true;
  return legalMaximumTerm({ buyerKind, buyerSize, isSme: company.isSme, isExceptionJustified }, legal)?.days ?? null;
}
