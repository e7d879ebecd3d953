import '@/components/dunning/dunning.css';
import '@/components/letters/letters.css';
import '@/components/letters/letter-print.css';
import { salesInvitation } from '@/components/debtor/next-action-words';
import { ActionHeadline } from '@/components/dunning/action-headline';
import { stepText } from '@/components/dunning/dunning-words';
import { SalesCall } from '@/components/dunning/sales-call';
import { StepsTaken } from '@/components/dunning/steps-taken';
import { RoleNotice } from '@/components/record/role-notice';
import { SavingNotice } from '@/components/record/saving-notice';
import { useWords } from '@/components/ui/words-context';
import { announceCall } from '@/lib/app/announce-call';
import { answerStep } from '@/lib/app/answer-step';
import { releaseHandOver } from '@/lib/app/release-hand-over';
import { sendThanks } from '@/lib/app/send-thanks';
import type { StepCase } from '@/lib/app/step-data';
import { takeStep } from '@/lib/app/take-step';
import { mayRecord } from '@/lib/domain/record/rights';
import { CustomerNotes } from '../action/customer-notes';
import { HandOverDesk } from '../action/hand-over-desk';
import { StepDesk, type TakenStep } from '../action/step-desk';
import { ThanksBox } from '../action/thanks-box';
import type { PartProps } from '../part-props';
import { useCompany } from '../use-company';
import { useOwnName } from '../use-own-name';
import { useOwnRole } from '../use-own-role';
import { usePolicy } from '../use-policy';
import { useSaving } from '../use-saving';

const nothing = () => undefined;

/** What the ladder says is next for this customer, with the text that is ready for it; a person sends it. */
export function ActionPart(props: PartProps) {
  const { view, now, whenSeen } = props;
  const { debtor, record, assessment, taken = [] } = view;
  const words = useWords();
  const company = useCompany(props.company);
  const [role, signer, policy] = [useOwnRole(), useOwnName(), usePolicy(props.company)];
  const { saving, save, giveName } = useSaving(whenSeen);
  if (!role || !policy) return null;
  const of = { company: company.id, debtor };
  const history = taken.map(({ on, by, step, channel }) => ({ on, by, text: stepText(step, channel, words) }));
  const about: StepCase = { view, company, policy, signer, taken, history };
  const { nextAction: action } = assessment;
  const onTaken = (step: TakenStep, onDone: () => void) => save(() => takeStep({ ...of, ...step, at: now() }), onDone);
  const invitation = salesInvitation(assessment.reasons);
  const asked =
    taken.find(({ step, answer }) => step === 'S4' && !answer) ?? record.dunning.calls.findLast(({ answer }) => !answer);
  const mayAct = mayRecord(role, 'step.taken');
  return (
    <>
      <ActionHeadline assessment={assessment} />
      {!action && <p class="act-head dim">{words.t('act_nothing_known')}</p>}
      <SavingNotice saving={saving} onName={giveName} />
      <SalesCall
        invitation={invitation}
        at={assessment.at}
        onCall={invitation?.rule === 'LAD-05' ? () => save(() => announceCall({ ...of, at: now() }), nothing) : null}
        onAnswer={
          asked ? (result, said) => save(() => answerStep({ ...of, asked: asked.id, result, said, at: now() }), nothing) : null
        }
      />
      {action?.kind === 'act' && !mayAct && <RoleNotice type="step.taken" />}
      {action?.kind === 'act' && mayAct && action.step !== 'S6' && (
        <StepDesk key={action.step} step={action.step} advised={action.channel} about={about} onTaken={onTaken} />
      )}
      {action?.kind === 'act' && mayAct && action.step === 'S6' && (
        <HandOverDesk
          about={about}
          mayRelease={mayRecord(role, 'handover.released')}
          onRelease={(agency) => {
            const isPerson = view.buyer?.isNaturalPerson ?? true;
            save(() => releaseHandOver({ ...of, agency, amount: assessment.ageing.dunnable, isPerson, at: now() }), nothing);
          }}
          onTaken={onTaken}
        />
      )}
      <ThanksBox
        about={about}
        onSent={({ invoice, kind, amount }, text, onDone) =>
          save(() => sendThanks({ ...of, invoice, kind, amount, text, at: now() }), onDone)
        }
      />
      <StepsTaken steps={taken} />
      <CustomerNotes {...props} company={company} role={role} />
    </>
  );
}
