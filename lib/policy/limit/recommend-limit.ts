import type { CreditCover } from '@/lib/domain/insured-part';
import type { LimitRecommendation } from '@/lib/domain/limit-recommendation';
import { type CurrencyCode, type Money, money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RatedClass } from '@/lib/domain/scorecard';
import { uninsuredMax } from './uninsured-max';

/** What a limit rests on; amounts in unrounded minor units including VAT, null is unknown. */
export interface LimitGrounds {
  readonly class: RatedClass;
  readonly monthlySales: number | null;
  readonly largestInvoice: number | null;
  /** How late they pay on average; unknown and early add nothing. */
  readonly addDays: number | null;
  /** From order to invoice; unknown adds nothing. */
  readonly leadDays: number | null;
  readonly providerLimit: number | null;
  readonly equity: number | null;
  readonly cover: CreditCover | null;
  readonly isPublic: boolean;
}

const DAYS_A_MONTH = 30;

/** What they buy while an invoice is open, with a margin, and never less than their largest invoice. */
function needOf({ class: rated, monthlySales, largestInvoice, addDays, leadDays }: LimitGrounds, policy: PolicyDocument) {
  if (monthlySales === null) return null;
  const termDays = Math.max(0, policy.classes[rated].defaultDays);
  const days = (leadDays ?? 0) + termDays + Math.max(0, addDays ?? 0);
  return Math.max((monthlySales * days * policy.limit.needBuffer) / DAYS_A_MONTH, largestInvoice ?? 0);
}

/** An old provider's limit still counts: it can only lower ours. */
function externalOf({ class: rated, providerLimit, equity }: LimitGrounds, { classes, limit }: PolicyDocument): number | null {
  const factor = classes[rated].externalFactor;
  if (factor === null) return null;
  if (providerLimit !== null) return providerLimit * factor;
  return equity !== null && equity > 0 ? ((equity * limit.equitySharePct) / 100) * factor : null;
}

const whole = (minor: number | null, currency: CurrencyCode): Money | null =>
  minor === null ? null : money(Math.floor(minor), currency);

/**
 * The limit that the policy's formula gives (domain.md 2.10): need, what providers allow and the caps, the least of them, in
 * whole steps; no less than a start for the better classes. Nothing for class E; the class cap for a public body. Null when
 * sales are unknown and the class gets no start.
 */
export function recommendLimit(grounds: LimitGrounds, policy: PolicyDocument): LimitRecommendation | null {
  const { currency, limit, classes } = policy;
  const { limitCap, startLimit, maxUninsured } = classes[grounds.class];
  const need = needOf(grounds, policy);
  const external = externalOf(grounds, policy);
  const uMax = uninsuredMax(maxUninsured, grounds.cover);
  const steps = (minor: number): number => Math.max(0, Math.floor(minor / limit.roundDownTo) * limit.roundDownTo);
  const parts = {
    need: whole(need, currency),
    external: whole(external, currency),
    classCap: money(limitCap, currency),
    uninsuredMax: money(Math.floor(uMax), currency),
  };
  if (grounds.isPublic) return { amount: money(limitCap, currency), ...parts };
  if (grounds.class === 'E') return { amount: money(0, currency), ...parts };
  const start = Math.min(startLimit, external === null ? startLimit : steps(external));
  if (need === null && startLimit === 0) return null;
  const needed = need === null ? 0 : Math.min(need, external ?? need, limitCap, limit.nameCap, uMax);
  return { amount: money(Math.max(steps(needed), start), currency), ...parts };
}
