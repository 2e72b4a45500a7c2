import type { ComponentType } from 'react';
import type { ChangedFields } from '~/app/domain/form-drafts/meanwhile';
import { profileBlocks, type ProfileBlock } from '~/app/domain/profiles/matching-layer';
import type { BlockState } from '~/app/domain/profiles/known-blocks';
import { DateLine, OneOf, Tick, type FieldsProps } from '~/app/forms/form-fields';
import { faultsOf, type FormState } from '~/app/forms/form-state';
import { FormFaults } from '~/app/forms/form-faults';
import { KeptForm } from '~/app/forms/kept-form';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Steps } from '~/app/ui/steps';
import type { UnderstoodFields } from '~/app/views/word-panel';
import { blockTexts } from './block-texts';
import { ConditionsFields } from './fields/conditions-fields';
import { ExperienceFields } from './fields/experience-fields';
import { LearningFields } from './fields/learning-fields';
import { RuledOutFields } from './fields/ruled-out-fields';
import { SupportFields } from './fields/support-fields';
import { TasksFields } from './fields/tasks-fields';
import { TimeFields } from './fields/time-fields';
import { TrialsFields } from './fields/trials-fields';
import { TravelFields } from './fields/travel-fields';
import { WishFields } from './fields/wish-fields';

/** What the fields of a block are given; those without words leave `understood` alone. */
export interface BlockFieldsProps extends FieldsProps {
  readonly understood: UnderstoodFields;
}

const fieldsOf: Record<ProfileBlock, ComponentType<BlockFieldsProps>> = {
  wish: WishFields,
  tasks: TasksFields,
  ruledOut: RuledOutFields,
  experience: ExperienceFields,
  trials: TrialsFields,
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
  readonly states: Readonly<Record<ProfileBlock, BlockState>>;
  readonly draftedAt?: string | undefined;
  /** What was saved elsewhere since the form was begun. */
  readonly changed: ChangedFields | undefined;
  readonly form: FormState;
  readonly understood: UnderstoodFields;
}

/** One block of a profile on one screen; everything may be left unknown. */
export function EditBlockPage(props: EditProps) {
  const { profileId, code, block, states, draftedAt, changed, form, understood } = props;
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
      <KeptForm draftedAt={draftedAt} values={form.values} changed={changed}>
        <LookedOver texts={blockTexts(block)}>
          <Fields form={form} understood={understood} />
          <NoteFields form={form} />
        </LookedOver>
        <TextDoubt doubt={form.doubt} />
        <div className="actions">
          <Button intent="save-and-next">{t.edit.saveAndNext}</Button>
          <Button intent="save" tone="secondary">
            {t.edit.save}
          </Button>
          <a href={`/profiles/${profileId}`}>{t.edit.stop}</a>
        </div>
      </KeptForm>
      <BlockWays profileId={profileId} current={block} states={states} />
    </PageFrame>
  );
}

type BlockWaysProps = Pick<EditProps, 'profileId' | 'states'> & { readonly current: ProfileBlock };

/** Every block with how far one has come, in any order the talk takes. */
function BlockWays({ profileId, current, states }: BlockWaysProps) {
  const t = useMessages().specialist.profiles;
  return (
    <nav className="block-ways" aria-label={t.edit.allBlocks}>
      <ol className="block-ways__list">
        {profileBlocks.map((block) => (
          <li key={block} className={`block-ways__way block-ways__way--${states[block]}`}>
            <a
              href={`/profiles/${profileId}/edit?block=${block}`}
              aria-current={block === current ? 'page' : undefined}
            >
              {t.blockTitles[block]}
            </a>{' '}
            <span className="soft small">{t.blockStates[states[block]]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function NoteFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.edit;
  return (
    <fieldset className="stack">
      <legend className="choice__legend">{t.noteTitle}</legend>
      <div className="stack">
        <Tick name="note.isOpen" label={t.isOpen} form={form} />
        <OneOf
          name="note.choice"
          label={t.choice}
          hint={t.choiceHint}
          options={t.choices}
          form={form}
        />
        <OneOf name="note.source" label={t.source} options={t.sources} form={form} />
        <DateLine name="note.on" label={t.on} form={form} />
      </div>
    </fieldset>
  );
}
