import type { At } from '@/lib/domain/assessment';
import type { BuyerSize } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import { saveAnswer } from '@/lib/store/answers';
import { readCompany } from './read-company';

/** What a person knows of the buyer's size, which limits the payment term by law (LAW-06). `gatherFacts` lets it hold for a year. */
export async function answerBuyerSize({ debtor, size, at }: { debtor: DebtorKey; size: BuyerSize; at: At }): Promise<void> {
  const { id } = await readCompany();
  await saveAnswer({ debtor, company: id, buyerSize: size, at: at.now });
}
