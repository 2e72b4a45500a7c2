import type { DemandKey } from '~/app/domain/matching/input';
import { demandGroupNames, demandGroups, demandScales } from '~/app/domain/needs/demand-scales';
import { Count, Line, Lines, OneOf, type FieldsProps } from '~/app/forms/form-fields';
import { textOf, type FormState } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { RowList } from '~/app/views/row-list';
import { WordPanel, type UnderstoodFields } from '~/app/views/word-panel';

interface TaskFieldsProps extends FieldsProps {
  readonly understood: UnderstoodFields;
}

export function TaskFields({ form, understood }: TaskFieldsProps) {
  const { needs, profiles } = useMessages().specialist;
  const { task: t, yesNo, need } = needs;
  return (
    <>
      <input type="hidden" name="title" value={textOf(form, 'title')} />
      <WordPanel field="title" understood={understood} />
      <Count name="hoursPerWeek" label={t.hoursPerWeek} unit={need.hoursUnit} form={form} />
      <Line name="doneBy" label={t.doneBy} hint={t.doneByHint} form={form} />
      <h2>{t.change}</h2>
      <OneOf name="fixed" label={t.fixed} options={yesNo} form={form} />
      <OneOf name="movable" label={t.movable} options={yesNo} form={form} />
      <OneOf name="learnable" label={t.learnable} options={yesNo} form={form} />
      <OneOf name="progression" label={t.progression} options={yesNo} form={form} />
      <OneOf name="value" label={t.value} options={t.values} form={form} />
      <Lines name="adaptations" label={t.adaptations} hint={t.adaptationsHint} form={form} />
      <h2>{t.demands}</h2>
      {demandGroupNames.map((group) => (
        <details key={group} open={isAnswered(demandGroups[group], form)}>
          <summary>{profiles.demandGroupTitles[group]}</summary>
          <div className="stack">
            {demandGroups[group].map((about) => (
              <DemandField key={about} about={about} form={form} />
            ))}
          </div>
        </details>
      ))}
      <details
        open={textOf(form, 'languageLevel') !== '' || textOf(form, 'requires[0].name') !== ''}
      >
        <summary>{t.language}</summary>
        <div className="stack">
          <LanguageFields form={form} />
        </div>
      </details>
    </>
  );
}

function LanguageFields({ form }: FieldsProps) {
  const t = useMessages().specialist.needs.task;
  return (
    <>
      <OneOf name="languageLevel" label={t.languageLevel} options={t.languages} form={form} />
      <Line name="languageReason" label={t.languageReason} hint={t.languageHint} form={form} />
      <h3>{t.requires}</h3>
      <RowList name="requires" form={form}>
        {(row) => (
          <>
            <OneOf name={`${row}.kind`} label={t.requirementKind} options={t.kinds} form={form} />
            <Line name={`${row}.name`} label={t.requirementName} form={form} />
            <Count
              name={`${row}.weeksToObtain`}
              label={t.weeksToObtain}
              unit={t.weeks}
              form={form}
            />
          </>
        )}
      </RowList>
    </>
  );
}

function DemandField({ about, form }: { about: DemandKey; form: FormState }) {
  const { needs, profiles } = useMessages().specialist;
  const name = `demands.${about}`;
  const label = profiles.demandNames[about];
  const scale = demandScales[about];
  if (scale === 'kilos') {
    return <Count name={name} label={label} unit={needs.task.kilos} form={form} />;
  }
  if (scale === 'words') {
    return <Line name={name} label={label} hint={profiles.fields.commaHint} form={form} />;
  }
  const options =
    scale === 'yes-no'
      ? needs.yesNo
      : Object.fromEntries(scale.map((step) => [step, profiles.scaleSteps[step] ?? step]));
  return <OneOf name={name} label={label} options={options} form={form} />;
}

function isAnswered(keys: readonly DemandKey[], form: FormState): boolean {
  return keys.some((about) => textOf(form, `demands.${about}`) !== '');
}
