import type { ChangedFields } from '~/app/domain/form-drafts/meanwhile';
import { faultsOf, type FormState } from '~/app/forms/form-state';
import { FormFaults } from '~/app/forms/form-faults';
import { KeptForm } from '~/app/forms/kept-form';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import type { UnderstoodFields } from '~/app/views/word-panel';
import { needTexts, taskTexts } from './complete-texts';
import { NeedFields } from './need-fields';
import { TaskFields } from './task-fields';

interface CompleteProps {
  readonly needId: string;
  readonly needTitle: string;
  readonly title: string;
  readonly isTask: boolean;
  readonly draftedAt?: string | undefined;
  /** What was saved elsewhere since the form was begun. */
  readonly changed: ChangedFields | undefined;
  readonly form: FormState;
  readonly understood: UnderstoodFields;
}

/** What the employer was not asked, about one thing at a time. */
export function CompletePage(props: CompleteProps) {
  const { needId, needTitle, title, isTask, draftedAt, changed, form, understood } = props;
  const { specialist } = useMessages();
  const t = specialist.needs;
  return (
    <PageFrame
      eyebrow={needTitle}
      title={isTask ? title : t.need.title}
      lead={isTask ? t.task.lead : t.need.lead}
    >
      <FormFaults errors={faultsOf(form)} />
      <KeptForm draftedAt={draftedAt} values={form.values} changed={changed}>
        <LookedOver texts={isTask ? taskTexts : needTexts}>
          {isTask ? <TaskFields form={form} understood={understood} /> : <NeedFields form={form} />}
        </LookedOver>
        <TextDoubt doubt={form.doubt} />
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          <a href={`/needs/${needId}`}>{t.stop}</a>
        </div>
      </KeptForm>
    </PageFrame>
  );
}
