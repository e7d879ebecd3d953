import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

const LONGEST_NAME = 60;

/** Adds a company with books of its own; all else about it can be told afterwards. */
export function NewCompany({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <p>
        <Button kind="plain" onClick={() => setName('')} testId="company-add">
          {words.t('company_add')}
        </Button>
      </p>
    );
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName(null);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p class="dim">{words.t('company_add_text')}</p>
      <div class="fields">
        <div class="field-box">
          <label for={id}>{words.t('company_name')}</label>
          <input
            id={id}
            class="field"
            data-testid="company-new-name"
            value={name}
            maxLength={LONGEST_NAME}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <div class="row row-start">
          <Button kind="primary" onClick={add} isDisabled={name.trim() === ''} testId="company-new-add">
            {words.t('company_new_add')}
          </Button>
          <Button kind="plain" onClick={() => setName(null)}>
            {words.t('company_new_cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}
