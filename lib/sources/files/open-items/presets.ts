import type { Preset } from './preset';
import { businessCentral } from './presets/business-central';
import { eBoekhouden } from './presets/e-boekhouden';
import { exactCashFlow } from './presets/exact-cash-flow';
import { exactList } from './presets/exact-list';
import { exactReceivables } from './presets/exact-receivables';
import { fec } from './presets/fec';
import { moneybird } from './presets/moneybird';
import { odooAged } from './presets/odoo-aged';
import { odooInvoices } from './presets/odoo-invoices';
import { quickbooksAgingDetail } from './presets/quickbooks-aging-detail';
import { sage50 } from './presets/sage-50';
import { sage300 } from './presets/sage-300';
import { sapList } from './presets/sap-list';
import { sapListForeign } from './presets/sap-list-foreign';
import { sapTable } from './presets/sap-table';
import { sapTableForeign } from './presets/sap-table-foreign';
import { twinfieldBase } from './presets/twinfield-base';
import { twinfieldForeign } from './presets/twinfield-foreign';
import { twinfieldList } from './presets/twinfield-list';
import { xeroAgedDetail } from './presets/xero-aged-detail';
import { xeroAgedSummary } from './presets/xero-aged-summary';
import { xeroInvoices } from './presets/xero-invoices';

/** Every layout that is known by name; of two that fit the first counts. Others are read by the common names of their columns. */
export const PRESETS: readonly Preset[] = [
  xeroInvoices,
  odooAged,
  xeroAgedDetail,
  xeroAgedSummary,
  quickbooksAgingDetail,
  exactCashFlow,
  exactReceivables,
  twinfieldBase,
  twinfieldForeign,
  twinfieldList,
  sapTable,
  sapTableForeign,
  sapList,
  sapListForeign,
  businessCentral,
  eBoekhouden,
  odooInvoices,
  moneybird,
  sage50,
  sage300,
  fec,
  exactList,
];
