import { businessCentralSource } from './live/business-central/business-central-source';
import { dolibarrSource } from './live/dolibarr/dolibarr-source';
import { erpnextSource } from './live/erpnext/erpnext-source';
import { exactOnlineSource } from './live/exact-online/exact-online-source';
import { ledgersmbSource } from './live/ledgersmb/ledgersmb-source';
import { moneybirdSource } from './live/moneybird/moneybird-source';
import { odooSource } from './live/odoo/odoo-source';
import { quickbooksSource } from './live/quickbooks/quickbooks-source';
import { trytonSource } from './live/tryton/tryton-source';
import { xeroSource } from './live/xero/xero-source';
import type { LiveSource } from './live-contract';

/** Every package that can be connected live; each is held to tests/contract/live-sources.test.ts. */
export const LIVE_SOURCES: readonly LiveSource[] = [
  erpnextSource,
  odooSource,
  moneybirdSource,
  exactOnlineSource,
  businessCentralSource,
  xeroSource,
  quickbooksSource,
  dolibarrSource,
  trytonSource,
  ledgersmbSource,
];
