import type { Connection } from '@/lib/domain/connection';
import { companyId, connectionId, sourceId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { ConnectingState, SourceChoice } from '@/lib/domain/source-form';
import { NOW } from './assessments';

export const CONNECTION: Connection = {
  id: connectionId('c1'),
  company: companyId('default'),
  source: sourceId('odoo'),
  label: 'Odoo · Ons Bedrijf B.V.',
  origin: 'https://erp.onsbedrijf.example',
  settings: { origin: 'https://erp.onsbedrijf.example' },
  watermark: '17',
  fullAt: NOW,
  pulledAt: instant(new Date(Date.parse(NOW) - 12 * 60_000).toISOString()),
  triedAt: NOW,
  asOf: null,
  trouble: null,
  failures: 0,
  everyMinutes: 30,
};

const HOURS_AGO = instant(new Date(Date.parse(NOW) - 3 * 3_600_000).toISOString());

/** Its refresh token was taken back. */
export const ENDED: Connection = {
  ...CONNECTION,
  id: connectionId('c4'),
  label: 'Xero · Ons Bedrijf B.V.',
  origin: '',
  pulledAt: HOURS_AGO,
  trouble: { kind: 'sign-in-ended', fields: { host: 'identity.xero.example' }, at: NOW },
};

/** One that is well, one that fails, one that was never read and whose permission is gone, one that nobody is signed in to. */
export const CONNECTIONS: readonly Connection[] = [
  CONNECTION,
  {
    ...CONNECTION,
    id: connectionId('c2'),
    label: 'Tryton',
    origin: 'https://tryton.example',
    pulledAt: HOURS_AGO,
    failures: 3,
    trouble: { kind: 'unreachable', fields: { host: 'tryton.example' }, at: NOW },
  },
  {
    ...CONNECTION,
    id: connectionId('c3'),
    label: 'ERPNext',
    origin: '',
    pulledAt: null,
    trouble: { kind: 'no-permission', fields: { host: 'erpnext.example' }, at: HOURS_AGO },
  },
  ENDED,
];

export const CHOICES: readonly SourceChoice[] = [
  {
    id: 'odoo',
    label: 'Odoo',
    fields: [
      { name: 'origin', kind: 'origin' },
      { name: 'login', kind: 'text', isOptional: true, maxLength: 20 },
      { name: 'key', kind: 'secret', maxLength: 200 },
      { name: 'company', kind: 'text', isOptional: true },
    ],
  },
  {
    id: 'exact-online',
    label: 'Exact Online',
    fields: [
      { name: 'region', kind: 'choice', choices: ['nl', 'be'] },
      { name: 'client_id', kind: 'text' },
      { name: 'client_secret', kind: 'secret' },
    ],
  },
];

/** Every face of the form, by name. */
export const CONNECTING: Readonly<Record<string, ConnectingState>> = {
  idle: { is: 'idle' },
  'signing-in': { is: 'signing-in' },
  'not-signed-in': { is: 'not-signed-in', because: 'refused', reason: 'access_denied' },
  testing: { is: 'testing' },
  tested: {
    is: 'tested',
    report: {
      administration: 'Ons Bedrijf B.V.',
      administrations: [
        { id: '1', name: 'Ons Bedrijf B.V.' },
        { id: '2', name: 'Ons Vastgoed B.V.' },
      ],
      readable: ['debtor', 'open-item', 'settled-item', 'payment-term'],
      forbidden: ['open-order', 'credit-limit'],
    },
  },
  denied: { is: 'denied' },
  failed: {
    is: 'failed',
    failure: { kind: 'refused', refusal: { kind: 'unauthorised', place: null, fields: { host: 'erp.onsbedrijf.example' } } },
  },
  pulling: {
    is: 'pulling',
    name: 'Ons Bedrijf B.V.',
    progress: { bytes: 0, totalBytes: 0, rows: 4_310, rejected: 0 },
  },
  connected: { is: 'connected', name: 'Ons Bedrijf B.V.' },
};
