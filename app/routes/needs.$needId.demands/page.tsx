import type { VagueDemand } from '~/app/domain/needs/analysis/vague-wordings';
import type { FormAnswer } from '~/app/forms/form-answer';
import { Line, Note } from '~/app/forms/form-fields';
import { fieldId, textOf, type FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Select } from '~/app/ui/select';
import { AnalysisForm } from '~/app/views/analysis-form';
import { demandTexts } from '~/app/views/analysis-texts';
import { RowList } from '~/app/views/row-list';
import { VagueList } from '~/app/views/vague-list';

interface DemandsPageProps {
  readonly view: {
    readonly needId: string;
    readonly needTitle: string;
    readonly tasks: readonly { readonly id: string; readonly title: string }[];
    readonly vague: readonly VagueDemand[];
    readonly formId: string;
    readonly version: number;
    readonly saved: { readonly by: string; readonly at: string } | null;
    readonly values: FormState['values'];
    readonly draftedAt?: string;
  };
  readonly answer: FormAnswer | undefined;
}

/** Vague demands, each written as what, in which task, how it is seen and why it is needed. */
export function DemandsPage({ view, answer }: DemandsPageProps) {
  const t = useMessages().specialist.analysis.demands;
  const form: FormState = answer ?? { values: view.values, errors: {} };
  return (
    <PageFrame eyebrow={view.needTitle} title={t.title} lead={t.lead}>
      <VagueList vague={view.vague} tasks={view.tasks} />
      <AnalysisForm {...view} subject="demands" answer={answer} form={form} texts={demandTexts}>
        <RowList name="demands" form={form}>
          {(row) => (
            <>
              <Line name={`${row}.wording`} label={t.wording} form={form} />
              <Select
                id={fieldId(`${row}.taskId`)}
                name={`${row}.taskId`}
                label={t.task}
                emptyLabel={t.whole}
                defaultValue={textOf(form, `${row}.taskId`)}
                options={view.tasks.map(({ id, title }) => ({ value: id, label: title }))}
                width="full"
              />
              <Note
                name={`${row}.what`}
                label={t.what}
                hint={t.whatHint}
                longest={300}
                form={form}
              />
              <Note name={`${row}.howSeen`} label={t.howSeen} longest={400} form={form} />
              <Note name={`${row}.why`} label={t.why} hint={t.whyHint} longest={400} form={form} />
            </>
          )}
        </RowList>
      </AnalysisForm>
    </PageFrame>
  );
}
