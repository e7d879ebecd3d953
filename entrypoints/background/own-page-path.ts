import type { WorkerMessages } from '@/lib/platform/protocol';

/** Address, within the extension, of one of our own pages: `explain.html`, `desk.html`, or `options.html` or a part of it named in the fragment. */
export function ownPagePath({ page, hash }: WorkerMessages['page.open']['payload']): string {
  if (page === 'explain' || page === 'desk') return hash ? `/${page}.html#${hash}` : `/${page}.html`;
  const parts = [...(page === 'options' ? [] : [page]), ...(hash ? [hash] : [])];
  return parts.length === 0 ? '/options.html' : `/options.html#${parts.join('/')}`;
}
