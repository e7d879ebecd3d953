import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LastSpoken } from '@/components/record/last-spoken';
import type { FilePart } from '@/lib/domain/record/file-part';
import type { PartProps } from './part-props';
import { PARTS } from './parts';

/** Parts that somebody opens to speak with the customer: whom we met last is the first thing to know. */
const BEFORE_A_TALK: readonly FilePart[] = ['action', 'disputes', 'promises', 'arrangement', 'visits'];

/** One part of a debtor's file, as soon as its script is there. */
export function LazyPart({ part, ...props }: PartProps & { readonly part: FilePart }) {
  const [Part, setPart] = useState<ComponentType<PartProps> | null>(null);
  useEffect(() => {
    let isShown = true;
    PARTS[part]?.().then((loaded) => isShown && setPart(() => loaded));
    return () => {
      isShown = false;
    };
  }, [part]);
  return (
    <div data-part={part} aria-busy={Part === null}>
      {BEFORE_A_TALK.includes(part) && <LastSpoken contacts={props.view.record.contacts} />}
      {Part && <Part {...props} />}
    </div>
  );
}
