import type { Role } from '@/lib/domain/role';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { ChoicesField } from './choices-field';
import { useEditing } from './editing-context';
import { NumberField } from './number-field';
import { PlaceError } from './place-error';

/** Those who may decide on credit; the others read along. */
const DECIDERS: readonly Role[] = ['collector', 'collector_senior', 'credit_manager', 'finance', 'cfo'];
/** As many as a policy may have. */
const MOST_STEPS = 10;

/** Who decides on a quote of which size, all roles of a step together; the last step has no upper end. */
export function ApprovalTable() {
  const words = useWords();
  const { document, change } = useEditing();
  const { approval } = document;
  const choices = DECIDERS.map((value) => ({ value, label: words.say(ROLE_WORDS[value]) }));
  const put = (value: typeof approval) => change({ is: 'value', places: ['approval'], value });
  const add = () => {
    const highest = approval.at(-2)?.upTo ?? 0;
    put([...approval.slice(0, -1), { upTo: highest * 2 || 1_000_00, roles: ['credit_manager'] }, ...approval.slice(-1)]);
  };
  return (
    <section class="policy-group">
      <h3>{words.t('policy_approval')}</h3>
      <p class="dim">{words.t('policy_approval_hint')}</p>
      <PlaceError place="approval" />
      <ol class="policy-steps">
        {approval.map(({ upTo }, index) => (
          <li key={index}>
            {upTo === null ? (
              <p class="policy-field">{words.t('policy_approval_above')}</p>
            ) : (
              <NumberField label={words.t('policy_approval_below')} unit="money" places={[`approval.${index}.upTo`]} />
            )}
            <ChoicesField
              label={words.t('policy_approval_who', { step: index + 1 })}
              places={[`approval.${index}.roles`]}
              choices={choices}
            />
            {upTo !== null && (
              <Button
                kind="plain"
                label={words.t('policy_approval_remove_step', { step: index + 1 })}
                onClick={() => put(approval.toSpliced(index, 1))}
              >
                {words.t('policy_remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={add} isDisabled={approval.length >= MOST_STEPS}>
          {words.t('policy_approval_add')}
        </Button>
      </div>
    </section>
  );
}
