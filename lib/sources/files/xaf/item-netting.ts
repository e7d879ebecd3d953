import type { LocalDate } from '@/lib/domain/local-date';
import { refuse } from '@/lib/sources/refuse';
import { ownText } from '../own-text';

/** One line on a debtor, as a sub-ledger or the general ledger has it. Amounts in minor units, debit positive. */
export interface DebtorLine {
  readonly debtor: string;
  /** Invoice number; '' when the line names none. */
  readonly ref: string;
  readonly minor: number;
  readonly isPayment: boolean;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly paidOn: LocalDate | null;
}

/** All lines of one invoice number of one debtor, netted; or one line without a number. */
export interface NettedItem {
  readonly ref: string;
  open: number;
  /** Sum of the lines that are no payments. */
  invoiced: number;
  hasInvoice: boolean;
  hasPayment: boolean;
  invoiceOn: LocalDate | null;
  dueOn: LocalDate | null;
  /** Of the last payment. */
  paidOn: LocalDate | null;
}

interface DebtorItems {
  readonly byRef: Map<string, NettedItem>;
  readonly loose: NettedItem[];
}

/** Nets lines per debtor and invoice number. Memory grows with the invoices, not with the file. */
export class ItemNetting {
  hasDueDates = false;
  private readonly debtors = new Map<string, DebtorItems>();
  private size = 0;

  /** `limit`: how many items may be kept; one more refuses the file as too large. */
  constructor(private readonly limit: number) {}

  get isEmpty(): boolean {
    return this.debtors.size === 0;
  }

  add(line: DebtorLine): void {
    const item = this.itemOf(line);
    item.open += line.minor;
    if (line.dueOn !== null) this.hasDueDates = true;
    if (line.isPayment) addPayment(item, line);
    else addInvoice(item, line);
  }

  /** Per debtor its items, each debtor once; those without an invoice number last. */
  *[Symbol.iterator](): Generator<readonly [debtor: string, items: readonly NettedItem[]]> {
    for (const [debtor, { byRef, loose }] of this.debtors) yield [debtor, [...byRef.values(), ...loose]];
  }

  clear(): void {
    this.debtors.clear();
    this.size = 0;
  }

  private itemOf({ debtor, ref }: DebtorLine): NettedItem {
    const items = this.debtors.get(debtor) ?? this.newDebtor(debtor);
    const known = ref === '' ? undefined : items.byRef.get(ref);
    if (known) return known;
    if (++this.size > this.limit) refuse('too-large', null, { limit: String(this.limit) });
    const item = newItem(ownText(ref));
    if (ref === '') items.loose.push(item);
    else items.byRef.set(item.ref, item);
    return item;
  }

  private newDebtor(debtor: string): DebtorItems {
    const items = { byRef: new Map(), loose: [] };
    this.debtors.set(ownText(debtor), items);
    return items;
  }
}

function newItem(ref: string): NettedItem {
  return { ref, open: 0, invoiced: 0, hasInvoice: false, hasPayment: false, invoiceOn: null, dueOn: null, paidOn: null };
}

function addInvoice(item: NettedItem, line: DebtorLine): void {
  // The first line of an invoice dates it; what a payment left there does not.
  if (!item.hasInvoice || item.invoiceOn === null) item.invoiceOn = line.invoiceOn;
  item.hasInvoice = true;
  item.invoiced += line.minor;
  item.dueOn = earliest(item.dueOn, line.dueOn);
}

function addPayment(item: NettedItem, line: DebtorLine): void {
  const paidOn = line.paidOn ?? laterThanInvoice(item, line.invoiceOn);
  if (!item.hasInvoice && item.invoiceOn === null) item.invoiceOn = line.paidOn ?? line.invoiceOn;
  item.hasPayment = true;
  if (paidOn !== null && (item.paidOn === null || paidOn > item.paidOn)) item.paidOn = paidOn;
}

/** Packages put the invoice's own date on a payment, or the payment's: only one after the invoice can be the latter. */
function laterThanInvoice(item: NettedItem, date: LocalDate | null): LocalDate | null {
  return date !== null && item.hasInvoice && item.invoiceOn !== null && date > item.invoiceOn ? date : null;
}

/** Of an invoice that falls due in parts the first counts: later would call overdue money not due. */
function earliest(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
