import { erpnextSource } from '@/lib/sources/live/erpnext/erpnext-source';
import type { HostSample } from '@/tests/support/live/host-sample';
import { StandInErpnext } from '@/tests/support/live/stand-in-erpnext';

const erpnext: HostSample<StandInErpnext> = {
  source: erpnextSource,
  create: (shop) => new StandInErpnext(shop),
  settings: ({ origin, key, secret }) => ({ origin: `${origin}/`, key, secret }),
  administration: 'Ons Bedrijf',
  tells: ['vat', 'iban', 'email', 'limit', 'term', 'settled', 'on-account', 'orders', 'credit-due', 'payment-original'],
  gaps: [],
  numberOf: ({ code }) => code,
  idOf: ({ number }) => number,
  amount: { pattern: /"outstanding_amount":[\d.]+/, bad: '"outstanding_amount":"twelve"', field: 'outstanding_amount' },
  misshapen: { data: { name: 'x' } },
};

/** One row per live source that is tested against a stand-in. */
export const HOST_SAMPLES: readonly HostSample[] = [erpnext];
