/** Whether an error of the database, however wrapped, comes from a full disk or quota. */
export function isStorageFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  if (name === 'QuotaExceededError') return true;
  return (inner !== error && isStorageFull(inner)) || (Array.isArray(failures) && failures.some(isStorageFull));
}
