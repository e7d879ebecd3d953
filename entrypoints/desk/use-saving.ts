import { useRef, useState } from 'preact/hooks';
import type { Saving } from '@/components/record/saving';
import type { NotRecorded } from '@/lib/app/record-events';
import type { Result } from '@/lib/domain/result';
import { userName } from '@/lib/platform/preferences';
import type { PartProps } from './part-props';

type Recording = () => Promise<Result<unknown, NotRecorded>>;

/** Records something for a form and tells how that went; whoever has no name yet is asked for it first, once. */
export function useSaving(whenSeen: PartProps['whenSeen']) {
  const [saving, setSaving] = useState<Saving>({ is: 'idle' });
  const last = useRef<() => Promise<void>>(async () => undefined);
  const save = async (record: Recording, onDone: () => void): Promise<void> => {
    last.current = () => save(record, onDone);
    setSaving({ is: 'saving' });
    const write = async () => {
      const result = await record();
      setSaving(result.ok ? { is: 'saved' } : refused(result.error));
      if (result.ok) onDone();
    };
    try {
      if (!(await whenSeen(write))) setSaving({ is: 'covered' });
    } catch {
      setSaving({ is: 'failed' });
    }
  };
  const giveName = async (name: string): Promise<void> => {
    await userName.setValue(name);
    await last.current();
  };
  return { saving, save, giveName };
}

function refused(refusal: NotRecorded): Saving {
  switch (refusal.because) {
    case 'nobody':
      return { is: 'nobody' };
    case 'role':
      return { is: 'role', type: refusal.type };
    case 'fault':
      return { is: 'fault', place: refusal.place };
  }
}
