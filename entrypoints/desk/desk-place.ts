import { type DebtorKey, debtorKey } from '@/lib/domain/ids';
import { type FilePart, filePart } from '@/lib/domain/record/file-part';

/** What the address of the desk asks for. It holds no name and no amount: a key tells nothing of the debtor. */
export type DeskPlace =
  | { readonly is: 'home' }
  | { readonly is: 'debtor'; readonly debtor: DebtorKey; readonly part: FilePart | null }
  | { readonly is: 'page'; readonly page: string; readonly id?: string };

const KEY = /^[\w-]{1,80}$/;

export function deskPlace(hash: string): DeskPlace {
  const [first = '', second = '', third = ''] = hash.replace(/^#/, '').split('/');
  if (first === 'debtor' && KEY.test(second)) return { is: 'debtor', debtor: debtorKey(second), part: filePart(third) };
  if (first === '' || first === 'home') return { is: 'home' };
  return { is: 'page', page: first, ...(KEY.test(second) && { id: second }) };
}
