import type * as z from 'zod/mini';
import type { customerRow } from './rows';

type Customer = Pick<z.infer<typeof customerRow>, 'Id' | 'ParentRef' | 'BillWithParent'>;
const [BETWEEN, WITHIN] = ['\n', '\t'];
const DEEPEST = 10;

/** Who pays for whom: a customer below another, such as a project, may be billed with it, and then it is the upper one that owes. */
export class Payers {
  private readonly parents = new Map<string, string>();

  /** `mark`: as the pull before knew them. */
  constructor(mark: string | undefined) {
    for (const line of (mark ?? '').split(BETWEEN)) {
      const [id, parent] = line.split(WITHIN);
      if (id && parent) this.parents.set(id, parent);
    }
  }

  add({ Id, ParentRef, BillWithParent }: Customer): void {
    if (BillWithParent === true && ParentRef) this.parents.set(Id, ParentRef.value);
    else this.parents.delete(Id);
  }

  of(customer: string): string {
    let payer = customer;
    for (let depth = 0; depth < DEEPEST; depth++) payer = this.parents.get(payer) ?? payer;
    return payer;
  }

  get mark(): string {
    return [...this.parents].map(([id, parent]) => `${id}${WITHIN}${parent}`).join(BETWEEN);
  }
}
