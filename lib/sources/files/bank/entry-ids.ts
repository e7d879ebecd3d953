import type { Money } from '@/lib/domain/money';
import { stableHash } from '@/lib/domain/stable-hash';
import type { Movement } from './movement';

/**
 * Names each entry of an account by its own content, for no number in a statement is there in every format and unique in every bank: so the
 * same entry has the same name in every statement that tells it. The second of two that are alike to the letter in one statement, or in one
 * that follows it, is another entry; in one that overlaps it is the same.
 */
export class EntryIds {
  private readonly all = new Set<string>();
  private counts = new Map<string, number>();
  private account: string | null = null;
  private lastClosing: Money | null = null;

  /** A statement that opens with what the last one closed with goes on where that one ended. */
  startStatement(account: string | null, opening: Money | null): void {
    const follows = account === this.account && opening !== null && isSame(opening, this.lastClosing);
    if (!follows) this.counts = new Map();
    this.account = account;
    this.lastClosing = null;
  }

  endStatement(closing: Money | null): void {
    this.lastClosing = closing;
  }

  /** Null: a statement before this one told it. */
  next({ on, minor, currency, aside: _, ...told }: Movement): string | null {
    const content = `${on}/${minor}/${stableHash([currency, told])}`;
    const count = (this.counts.get(content) ?? 0) + 1;
    this.counts.set(content, count);
    const id = count === 1 ? content : `${content}/${count}`;
    const entry = `${this.account}\n${id}`;
    if (this.all.has(entry)) return null;
    this.all.add(entry);
    return id;
  }
}

const isSame = (one: Money, other: Money | null): boolean => one.minor === other?.minor && one.currency === other.currency;
