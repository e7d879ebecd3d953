import type { At } from '@/lib/domain/assessment';
import type { BuyerSize } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { saveAnswer } from '@/lib/store/answers';

export interface BuyerSizeAnswer {
  readonly debtor: DebtorKey;
  /** Whose debtor it is. */
  readonly company: CompanyId;
  readonly size: BuyerSize;
  readonly at: At;
}

/** What a person knows of the buyer's size, which limits the payment term by law (LAW-06). `gatherFacts` lets it hold for a year. */
export async function answerBuyerSize({ debtor, company, size, at }: BuyerSizeAnswer): Promise<void> {
  await saveAnswer({ debtor, company, buyerSize: size, at: at.now });
}
