import type { BankEntry } from '@/lib/domain/bank-entry';
import type { BookAbout } from '@/lib/domain/book';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, money } from '@/lib/domain/money';
import type { FileConfig, Place } from '@/lib/sources/contract';
import type { Outbox } from '../outbox';
import { ownerTold } from '../owner-told';
import { rejection } from '../rejection';
import { EntryIds } from './entry-ids';
import type { Balance, EntryFault, Movement } from './movement';

/** Characters of one entry's text: the longest that camt allows, several times over. */
const MAX_ENTRY_TEXT = 10_000;

/** More accounts of one company than it tells by. */
const MOST_ACCOUNTS = 50;

/** Gathers the entries of bank statements, and checks that each statement adds up. */
export class BankBook {
  private readonly ids = new EntryIds();
  private account: string | null = null;
  private opening: Balance | null = null;
  private sum = 0;
  private hasRejected = false;
  private administration: string | null = null;
  /** Ours, each once: statements of several accounts may come together. */
  private readonly accounts = new Set<string>();
  private currency: CurrencyCode | null = null;
  private from: LocalDate | null = null;
  private to: LocalDate | null = null;
  private closedOn: LocalDate | null = null;
  statements = 0;

  constructor(
    private readonly outbox: Outbox,
    private readonly config: FileConfig,
    private readonly toldBy: NonNullable<BankEntry['toldBy']>,
  ) {}

  startStatement(account: string | null, opening: Balance | null, owner: string | null = null): void {
    this.statements++;
    this.account = account;
    this.opening = opening;
    this.sum = 0;
    this.hasRejected = false;
    this.administration ??= owner ?? account;
    if (account !== null && this.accounts.size < MOST_ACCOUNTS) this.accounts.add(account);
    this.ids.startStatement(account, opening && amountOf(opening));
  }

  private add(movement: Movement, place: Place): void {
    const { on, currency, minor } = movement;
    this.sum += minor;
    this.currency ??= currency;
    this.from = this.from === null || on < this.from ? on : this.from;
    this.to = this.to === null || on > this.to ? on : this.to;
    if (movement.text.length > MAX_ENTRY_TEXT) {
      this.reject({ reason: 'value-too-long', field: 'text', found: movement.text }, place);
      return;
    }
    const id = this.ids.next(movement);
    if (id === null) return;
    const { name, iban, text, references, isReversal, aside } = movement;
    const entry = {
      id,
      account: this.account,
      on,
      amount: money(minor, currency),
      other: { name, iban },
      text,
      references,
      isReversal,
      toldBy: this.toldBy,
      ...aside,
    };
    this.outbox.add({ kind: 'bank-entry', entry });
  }

  take(read: Movement | EntryFault, place: Place): void {
    this.outbox.rows++;
    if ('minor' in read) this.add(read, place);
    else this.reject(read, place);
  }

  private reject({ reason, field, found }: EntryFault, place: Place): void {
    this.hasRejected = true;
    this.outbox.reject(rejection(place, reason, field, found));
  }

  /** The parts of an entry do not add up to it: it is taken as a whole, and that is said. */
  warn(place: Place, field: string, found: string): void {
    this.outbox.reject(rejection(place, 'sum-differs', field, found));
  }

  /**
   * Takes the closing balance and holds the entries against it; `field` names where the format has it. Of what is not meant to be `isWhole` the
   * balances may be missing. A statement of which an entry could not be read does not add up; that is said already.
   */
  endStatement(closing: Balance | null, place: Place, field: string, isWhole = true): void {
    const { opening, sum } = this;
    this.ids.endStatement(closing && amountOf(closing));
    this.currency ??= closing?.currency ?? null;
    if (closing?.on && (this.closedOn === null || closing.on > this.closedOn)) this.closedOn = closing.on;
    if (this.hasRejected) return;
    if (!opening || !closing) {
      if (isWhole) this.outbox.reject(rejection(place, 'balance-missing', field));
    } else if (opening.currency !== closing.currency || opening.minor + sum !== closing.minor)
      this.outbox.reject(rejection(place, 'sum-differs', field, `${opening.minor + sum} ≠ ${closing.minor}`));
  }

  about(): BookAbout {
    const { from, to, closedOn, config } = this;
    const asOf = closedOn !== null && (to === null || closedOn > to) ? closedOn : to;
    return {
      software: null,
      administration: this.administration,
      ...ownerTold({ accounts: [...this.accounts] }),
      currency: this.currency ?? config.currency,
      asOf: asOf ?? config.modifiedOn,
      asOfFrom: asOf === null ? 'file-date' : 'contents',
      period: from && to ? { from, to } : null,
      rung: 'none',
      listing: 'payments',
      gaps: [],
    };
  }
}

const amountOf = ({ minor, currency }: Balance): Money => ({ minor, currency });
