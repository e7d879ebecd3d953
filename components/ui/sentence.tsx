import type { ComponentChild } from 'preact';
import { Fragment } from 'preact';
import type { MessageKey } from '@/lib/words/catalogue';
import { templateParts } from '@/lib/words/template';
import { useWords } from './words-context';

interface SentenceProps {
  readonly of: MessageKey;
  readonly fields: Readonly<Record<string, ComponentChild>>;
  /** Chooses between singular and plural. */
  readonly count?: number;
}

/** A sentence of the catalogue with elements in its fields: the translator keeps the order, we keep the markup. */
export function Sentence({ of, fields, count }: SentenceProps) {
  const { template } = useWords();
  return (
    <>
      {templateParts(template(of, count)).map((part, index) => (
        <Fragment key={index}>{'text' in part ? part.text : fields[part.field]}</Fragment>
      ))}
    </>
  );
}
