import { Form } from '@remix-run/react';
import type { ComponentType } from 'react';
import { profileBlocks, type ProfileBlock } from '~/app/domain/profiles/matching-layer';
import { DateLine, OneOf, type FieldsProps } from '~/app/forms/form-fields';
import { faultsOf, type FormState } from '~/app/forms/form-state';
import { FormFaults } from '~/app/forms/form-faults';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Steps } from '~/app/ui/steps';
import { ConditionsFields } from './fields/conditions-fields';
import { ExperienceFields } from './fields/experience-fields';
import { LearningFields } from './fields/learning-fields';
import { RuledOutFields } from './fields/ruled-out-fields';
import { SupportFields } from './fields/support-fields';
import { TasksFields } from './fields/tasks-fields';
import { TimeFields } from './fields/time-fields';
import { TravelFields } from './fields/travel-fields';
import { WishFields } from './fields/wish-fields';

const fieldsOf: Record<ProfileBlock, ComponentType<FieldsProps>> = {
  wish: WishFields,
  tasks: TasksFields,
  ruledOut: RuledOutFields,
  experience: ExperienceFields,
  learning: LearningFields,
  time: TimeFields,
  travel: TravelFields,
  conditions: ConditionsFields,
  support: SupportFields,
};

interface EditProps {
  readonly profileId: string;
  readonly code: string;
  readonly block: ProfileBlock;
  readonly form: FormState;
}

/** One block of a profile on one screen; everything may be left unknown. */
export function EditBlockPage({ profileId, code, block, form }: EditProps) {
  const { specialist } = useMessages();
  const t = specialist.profiles;
  const Fields = fieldsOf[block];
  const current = profileBlocks.indexOf(block) + 1;
  return (
    <PageFrame eyebrow={code} title={t.blockTitles[block]} lead={t.blockHints[block]}>
      <Steps
        current={current}
        total={profileBlocks.length}
        label={t.edit.step(current, profileBlocks.length)}
      />
      <FormFaults errors={faultsOf(form)} />
      <Form method="post" className="form" noValidate>
        <Fields form={form} />
        <NoteFields form={form} />
        <TextDoubt doubt={form.doubt} />
        <div className="actions">
          <Button intent="save-and-next">{t.edit.saveAndNext}</Button>
          <Button intent="save" tone="secondary">
            {t.edit.save}
          </Button>
          <a href={`/profiles/${profileId}`}>{t.edit.stop}</a>
        </div>
      </Form>
    </PageFrame>
  );
}

function NoteFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.edit;
  return (
    <details>
      <summary>{t.noteTitle}</summary>
      <div className="stack">
        <OneOf name="note.choice" label={t.choice} options={t.choices} form={form} />
        <OneOf name="note.source" label={t.source} options={t.sources} form={form} />
        <DateLine name="note.on" label={t.on} form={form} />
      </div>
    </details>
  );
}
