import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FilePart } from '@/lib/domain/record/file-part';
import type { PartProps } from './part-props';
import { PARTS } from './parts';

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
      {Part && <Part {...props} />}
    </div>
  );
}
