import { useId } from 'preact/hooks';

interface FileButtonProps {
  readonly kind?: 'primary' | 'quiet';
  readonly label: string;
  /** What the browser offers first, as an `accept` attribute says it; a person may choose anything. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly testId?: string;
  readonly isDisabled?: boolean;
}

/** A button that asks for one file. */
export function FileButton({ kind = 'quiet', label, accept, onFile, testId, isDisabled }: FileButtonProps) {
  const id = useId();
  return (
    <>
      <label class={`button button-${kind}`} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="hidden-text"
        type="file"
        accept={accept}
        disabled={isDisabled}
        data-testid={testId}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was put right.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
