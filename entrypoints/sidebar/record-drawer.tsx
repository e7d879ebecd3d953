import { useState } from 'preact/hooks';
import { RecordBar } from '@/components/record/record-bar';
import { StopReleases } from '@/components/record/stop-releases';
import { LazyPart } from '@/entrypoints/desk/lazy-part';
import type { PartProps } from '@/entrypoints/desk/part-props';
import { PARTS } from '@/entrypoints/desk/parts';
import { FILE_PARTS, type FilePart } from '@/lib/domain/record/file-part';

interface RecordDrawerProps extends PartProps {
  /** Opens the customer's file on the desk, in a tab of its own. */
  readonly onOpenFile: (part: FilePart | null) => void;
}

/** What people recorded about the customer on screen and the forms to record more, one at a time, right below the verdict. */
export function RecordDrawer({ onOpenFile, ...props }: RecordDrawerProps) {
  const [open, setOpen] = useState<FilePart | null>(null);
  const parts = FILE_PARTS.filter((part) => PARTS[part]);
  return (
    <>
      {open !== 'flags' && <StopReleases view={props.view} />}
      <RecordBar
        record={props.view.record}
        parts={parts}
        open={open}
        onOpen={(part) => setOpen(part === open ? null : part)}
        onOpenFile={() => onOpenFile(open)}
      />
      {open && (
        <div class="drawer">
          <LazyPart part={open} {...props} />
        </div>
      )}
    </>
  );
}
