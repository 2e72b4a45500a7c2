import { longestNote } from '~/app/domain/needs/analysis/analysis-forms';
import { pointNames, standingNames } from '~/app/domain/needs/analysis/analysis-wording';
import { ownPoints } from '~/app/domain/privacy/employer-workplace';
import type { WorkplacePoint } from '~/app/domain/needs/analysis/workplace-analysis';
import type { FormAnswer } from '~/app/forms/form-answer';
import { Line, Note, OneOf } from '~/app/forms/form-fields';
import { fieldId, textOf, type FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import { Select } from '~/app/ui/select';
import { AnalysisForm } from '~/app/views/analysis-form';
import { workplaceTexts } from '~/app/views/analysis-texts';

interface WorkplaceView {
  readonly needId: string;
  readonly needTitle: string;
  readonly isFromSite: boolean;
  readonly formId: string;
  readonly version: number;
  readonly saved: { readonly by: string; readonly at: string } | null;
  readonly values: FormState['values'];
  readonly draftedAt?: string;
}

const groups = {
  post: [
    'tasks',
    'complexTasks',
    'characteristics',
    'productivity',
    'quality',
    'wage',
    'percentage',
  ],
  place: ['universalDesign', 'safety', 'culture', 'environment', 'social'],
  support: ['externalSupport', 'naturalSupport', 'transport'],
} as const satisfies Record<string, readonly WorkplacePoint[]>;
const groupNames = Object.keys(groups) as (keyof typeof groups)[];

interface WorkplacePageProps {
  readonly view: WorkplaceView;
  readonly answer: FormAnswer | undefined;
}

/** The fifteen points, folded in three groups, and who may be there to help. */
export function WorkplacePage({ view, answer }: WorkplacePageProps) {
  const t = useMessages().specialist.analysis;
  const form: FormState = answer ?? { values: view.values, errors: {} };
  return (
    <PageFrame eyebrow={view.needTitle} title={t.title} lead={t.lead}>
      {view.isFromSite ? <Notice>{t.fromSite}</Notice> : null}
      <AnalysisForm
        {...view}
        subject="workplace"
        answer={answer}
        form={form}
        texts={workplaceTexts}
      >
        {groupNames.map((group) => (
          <Group key={group} group={group} form={form} />
        ))}
        <People form={form} />
      </AnalysisForm>
    </PageFrame>
  );
}

function Group({ group, form }: { group: keyof typeof groups; form: FormState }) {
  const t = useMessages().specialist.analysis;
  const points: readonly WorkplacePoint[] = groups[group];
  const isSaid = (point: WorkplacePoint) =>
    textOf(form, noteName(point)) !== '' || !isUnknown(textOf(form, standingName(point)));
  const known = points.filter(isSaid).length;
  const hasFault = points.some((point) => form.errors[noteName(point)] !== undefined);
  return (
    <Fold
      title={t.groups[group]}
      about={t.known(known, points.length)}
      isOpen={group === 'post' || hasFault}
    >
      {points.map((point) => (
        <Point key={point} point={point} form={form} />
      ))}
    </Fold>
  );
}

function Point({ point, form }: { point: WorkplacePoint; form: FormState }) {
  const t = useMessages().specialist.analysis;
  const standing = textOf(form, standingName(point));
  const hint = ownPoints.includes(point) ? `${t.pointHints[point]} ${t.ours}` : t.pointHints[point];
  return (
    <fieldset className="part">
      <legend className="part__title">{pointNames[point]}</legend>
      <Note name={noteName(point)} label={t.note} hint={hint} longest={longestNote} form={form} />
      <Select
        id={fieldId(standingName(point))}
        name={standingName(point)}
        label={t.standing}
        emptyLabel={standingNames.unknown}
        defaultValue={isUnknown(standing) ? '' : standing}
        options={(['negotiable', 'fixed'] as const).map((value) => ({
          value,
          label: standingNames[value],
        }))}
      />
    </fieldset>
  );
}

function People({ form }: { form: FormState }) {
  const { analysis: t, needs } = useMessages().specialist;
  const yesNo = { options: needs.yesNo, form };
  return (
    <Fold title={t.people} isOpen>
      <OneOf name="acceptsSpecialist" label={t.acceptsSpecialist} {...yesNo} />
      <Line name="buddyWho" label={t.buddyWho} hint={t.buddyHint} form={form} />
      <OneOf name="hasAcceptedRole" label={t.hasAcceptedRole} {...yesNo} />
      <OneOf name="hasTime" label={t.hasTime} {...yesNo} />
      <OneOf name="hasAcceptedConfidentiality" label={t.hasAcceptedConfidentiality} {...yesNo} />
    </Fold>
  );
}

const noteName = (point: WorkplacePoint) => `points.${point}.note`;
const standingName = (point: WorkplacePoint) => `points.${point}.standing`;
const isUnknown = (standing: string) => standing === '' || standing === 'unknown';
