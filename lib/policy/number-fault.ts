import type { PolicyFault } from '@/lib/domain/policy-objection';
import { PARAMETER_UNITS } from './parameter-units';

/** Ten years, as everywhere in a policy. */
const MOST_DAYS = 3650;

/** Why a condition cannot be asked with this number; null when it can. None of them is negative, and days come whole. */
export function numberFault(name: string, value: number): PolicyFault | null {
  if (value < 0) return 'too-small';
  const unit = PARAMETER_UNITS[name] ?? 'count';
  if (unit === 'share') return value > 1 ? 'too-large' : null;
  if (unit === 'percent' || unit === 'points') return Number.isFinite(value) ? null : 'not-allowed';
  if (!Number.isSafeInteger(value)) return 'not-allowed';
  return (unit === 'days' || unit === 'working-days') && value > MOST_DAYS ? 'too-large' : null;
}
