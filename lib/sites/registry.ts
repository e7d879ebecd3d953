import { entry as afas } from './afas/entry';
import { entry as akaunting } from './akaunting/entry';
import { entry as bigcapital } from './bigcapital/entry';
import { entry as businessCentral } from './business-central/entry';
import type { SiteEntry } from './contract';
import { entry as demo } from './demo/entry';
import { entry as dolibarr } from './dolibarr/entry';
import { entry as dynamicsSales } from './dynamics-sales/entry';
import { entry as eBoekhouden } from './e-boekhouden/entry';
import { entry as efficy } from './efficy/entry';
import { entry as erpnext } from './erpnext/entry';
import { entry as espocrm } from './espocrm/entry';
import { entry as exactOnline } from './exact-online/entry';
import { entry as frappeCrm } from './frappe-crm/entry';
import { entry as hubspot } from './hubspot/entry';
import { entry as invoiceNinja } from './invoice-ninja/entry';
import { entry as ledgersmb } from './ledgersmb/entry';
import { entry as moneybird } from './moneybird/entry';
import { entry as odoo } from './odoo/entry';
import { entry as pipedrive } from './pipedrive/entry';
import { entry as quickbooks } from './quickbooks/entry';
import { entry as salesforce } from './salesforce/entry';
import { entry as snelstart } from './snelstart/entry';
import { entry as suitecrm } from './suitecrm/entry';
import { entry as teamleader } from './teamleader/entry';
import { entry as tryton } from './tryton/entry';
import { entry as twenty } from './twenty/entry';
import { entry as twinfield } from './twinfield/entry';
import { entry as vismaEaccounting } from './visma-eaccounting/entry';
import { entry as xero } from './xero/entry';
import { entry as yuki } from './yuki/entry';
import { entry as zohoCrm } from './zoho-crm/entry';

/** Every site there is an adapter for. Data only: a page that lists them loads no adapter. */
export const SITES: readonly SiteEntry[] = [
  tryton,
  ledgersmb,
  moneybird,
  afas,
  akaunting,
  eBoekhouden,
  efficy,
  exactOnline,
  invoiceNinja,
  quickbooks,
  snelstart,
  teamleader,
  twinfield,
  vismaEaccounting,
  xero,
  yuki,
  odoo,
  hubspot,
  salesforce,
  dynamicsSales,
  pipedrive,
  zohoCrm,
  dolibarr,
  twenty,
  espocrm,
  businessCentral,
  bigcapital,
  erpnext,
  suitecrm,
  frappeCrm,
  demo,
];
