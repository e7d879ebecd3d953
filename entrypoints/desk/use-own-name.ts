import { useEffect, useState } from 'preact/hooks';
import { userName } from '@/lib/platform/preferences';

/** The name of whoever uses this browser; null: not told yet. */
export function useOwnName(): string | null {
  const [name, setName] = useState('');
  useEffect(() => {
    userName.getValue().then(setName);
    return userName.watch((next) => setName(next ?? ''));
  }, []);
  return name.trim() === '' ? null : name.trim();
}
