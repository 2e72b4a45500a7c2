import { Form } from '@remix-run/react';
import { longestAskedBy } from '~/app/domain/needs/asked-move';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { textOf, type FormState } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Select } from '~/app/ui/select';
import type { MovableNeed } from '~/app/usecases/needs/read-movable-need';
import { movesForCompany, moveTexts } from './move-form';

interface MoveNeedProps {
  readonly need: MovableNeed & {
    readonly asked: { readonly move: string; readonly reason: string };
  };
  readonly answer: FormAnswer | undefined;
}

/** What a company asked for on the phone, by mail, on a visit or in a meeting: pause, go on, close. */
export function MoveNeedPage({ need, answer }: MoveNeedProps) {
  const { moveNeed: t, needs } = useMessages().specialist;
  const form: FormState = { values: answer?.values ?? need.asked, errors: answer?.errors ?? {} };
  const isPaused = need.state === 'paused';
  const moves = movesForCompany.filter((move) => move !== (isPaused ? 'pause' : 'resume'));
  return (
    <PageFrame
      eyebrow={`${need.company}: ${need.title}`}
      title={t.title}
      lead={need.isAboutPerson ? t.leadFound : t.lead}
    >
      <FormFaults errors={form.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <Choice
          id="move"
          name="move"
          legend={t.what}
          options={moves.map((value) => ({ value, label: t.moves[value] }))}
          chosen={[textOf(form, 'move')]}
          error={form.errors['move']}
          layout="row"
        />
        {need.undecided > 0 ? <p>{t.undecided(need.undecided, need.resting)}</p> : null}
        {isPaused ? null : (
          <Field
            id="untilOn"
            name="untilOn"
            isOptional
            kind="date"
            label={t.untilOn}
            hint={t.untilHint}
            error={form.errors['untilOn']}
            defaultValue={textOf(form, 'untilOn')}
            min={need.today}
            width="medium"
          />
        )}
        <Select
          id="reason"
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          emptyLabel={t.noReason}
          options={choices(needs.closeReasons)}
          defaultValue={textOf(form, 'reason')}
          error={form.errors['reason']}
        />
        <LookedOver texts={moveTexts} doubt={answer?.doubt}>
          <Field
            id="note"
            name="note"
            isOptional
            kind="textarea"
            rows={3}
            label={t.note}
            hint={t.noteHint}
            error={form.errors['note']}
            defaultValue={textOf(form, 'note')}
            maxLength={300}
          />
        </LookedOver>
        <WhoAsked form={form} today={need.today} />
        <div className="actions">
          <Button intent="move">{need.isAboutPerson ? t.sendFound : t.send}</Button>
          <a href={`/needs/${need.id}`}>{needs.stop}</a>
        </div>
      </Form>
    </PageFrame>
  );
}

function WhoAsked({ form, today }: { form: FormState; today: string }) {
  const t = useMessages().specialist.moveNeed;
  return (
    <section className="stack">
      <h2>{t.saidTitle}</h2>
      <Field
        id="askedBy"
        name="askedBy"
        label={t.askedBy}
        error={form.errors['askedBy']}
        defaultValue={textOf(form, 'askedBy')}
        maxLength={longestAskedBy}
      />
      <Choice
        id="askedHow"
        name="askedHow"
        legend={t.askedHow}
        options={choices(t.ways)}
        chosen={[textOf(form, 'askedHow')]}
        error={form.errors['askedHow']}
        layout="row"
      />
      <Field
        id="askedOn"
        name="askedOn"
        kind="date"
        label={t.askedOn}
        error={form.errors['askedOn']}
        defaultValue={textOf(form, 'askedOn') || today}
        width="medium"
      />
    </section>
  );
}
