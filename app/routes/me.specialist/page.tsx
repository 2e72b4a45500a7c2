import { useMessages } from '~/app/i18n/messages';
import { FormFaults } from '~/app/forms/form-faults';
import { OwnForm } from '~/app/forms/own-form';
import { textOf, type FormState } from '~/app/forms/form-state';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PlainFrame } from '~/app/frame/page-frame';
import { useViewer } from '~/app/frame/viewer';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { PhoneLink } from '~/app/ui/phone-link';
import type { OwnSpecialist } from '~/app/usecases/users/read-own-specialist';

/** Characters of what she writes about wanting another. */
export const longestWish = 500;

interface OwnSpecialistProps extends OwnSpecialist {
  readonly answer: FormState | undefined;
}

/** Who helps her: her own yes or no to a new one, and the way to ask for another. */
export function OwnSpecialistPage({ question, wish, specialist, answer }: OwnSpecialistProps) {
  const { newSpecialist: t, back } = useMessages().jobseeker;
  return (
    <PlainFrame
      title={question ? t.question(question.name) : t.title}
      lead={question ? t.lead(question.before, wish !== null) : t.has(specialist.name)}
    >
      <FormFaults errors={answer?.errors} />
      {question ? (
        <>
          <ul>
            <li>{t.afterYes(question.name)}</li>
            <li>{t.afterYesToo}</li>
            <li>{t.afterNo(question.name)}</li>
          </ul>
          <OwnForm className="actions">
            <input type="hidden" name="specialistId" value={question.specialistId} />
            <Button intent="yes">{t.yes}</Button>
            <Button intent="no" tone="secondary">
              {t.no}
            </Button>
          </OwnForm>
        </>
      ) : null}
      {wish ? <Wished text={wish.text} /> : null}
      {wish || question ? null : <WishForm name={specialist.name} answer={answer} />}
      <LeaderToCall />
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}

/** Whoever wants another is not told to ring the one she has. */
function LeaderToCall() {
  const t = useMessages().jobseeker.newSpecialist;
  const { provider } = useViewer();
  return (
    <p>
      {t.callLeader} <PhoneLink number={provider.phone} />.
    </p>
  );
}

function Wished({ text }: NonNullable<OwnSpecialist['wish']>) {
  const t = useMessages().jobseeker.newSpecialist;
  return (
    <Notice title={t.wished}>
      {text ? <p>{t.youWrote(text)}</p> : null}
      <p>{t.wishedText}</p>
      <OwnForm>
        <Button intent="take-back" tone="secondary">
          {t.takeBack}
        </Button>
      </OwnForm>
    </Notice>
  );
}

function WishForm({ name, answer }: Pick<OwnSpecialistProps, 'answer'> & { name: string }) {
  const t = useMessages().jobseeker.newSpecialist;
  return (
    <section className="stack">
      <h2>{t.wishTitle}</h2>
      <ul>
        {t.wishHappens(name).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <OwnForm className="form" noValidate>
        <Field
          id="text"
          name="text"
          kind="textarea"
          rows={3}
          label={t.wishLabel}
          hint={t.wishHint}
          error={answer?.errors['text']}
          defaultValue={answer && textOf(answer, 'text')}
          maxLength={longestWish}
        />
        <TextDoubt doubt={answer?.doubt} />
        <Button intent="wish" tone="secondary">
          {t.wishSend}
        </Button>
      </OwnForm>
    </section>
  );
}
