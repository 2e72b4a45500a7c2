import type { DemandKey } from '~/app/domain/matching/input';
import { demandGroupNames, demandGroups, demandScales } from '~/app/domain/needs/demand-scales';
import { Count, Line, OneOf, Tick, type FieldsProps } from '~/app/forms/form-fields';
import { textOf, type FormState } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';

/** Groups one opens as the talk comes to them; those with an answer are open already. */
export function ConditionsFields({ form }: FieldsProps) {
  const { demandGroupTitles, edit } = useMessages().specialist.profiles;
  return (
    <>
      {demandGroupNames.map((group) => (
        <details key={group} open={isAnswered(demandGroups[group], form)}>
          <summary>{demandGroupTitles[group]}</summary>
          <div className="stack">
            {demandGroups[group].map((about) => (
              <ConditionFields key={about} about={about} form={form} />
            ))}
          </div>
        </details>
      ))}
      <Tick name="isNone" label={edit.isNone} form={form} />
    </>
  );
}

function ConditionFields({ about, form }: { about: DemandKey; form: FormState }) {
  const { demandNames, fields: t } = useMessages().specialist.profiles;
  const isYesNo = demandScales[about] === 'yes-no';
  const name = `conditions.${about}`;
  return (
    <fieldset className="part">
      <legend className="part__title">
        {isYesNo ? t.conditionWithout(demandNames[about]) : demandNames[about]}
      </legend>
      <OneOf
        name={`${name}.strength`}
        label={t.conditionStrength}
        options={t.conditionStrengths}
        form={form}
      />
      {isYesNo ? null : <Limit about={about} form={form} />}
      <Line name={`${name}.means`} label={t.solvableBy} hint={t.commaHint} form={form} />
    </fieldset>
  );
}

/** The most she can take, or the value itself where there is no more or less. */
function Limit({ about, form }: { about: DemandKey; form: FormState }) {
  const { fields: t, scaleSteps } = useMessages().specialist.profiles;
  const name = `conditions.${about}.want`;
  const scale = demandScales[about];
  if (scale === 'kilos') {
    return <Count name={name} label={t.conditionLimit} unit={t.kilos} form={form} />;
  }
  if (typeof scale === 'string') {
    return <Line name={name} label={t.conditionValue} hint={t.commaHint} form={form} />;
  }
  const options = Object.fromEntries(scale.map((step) => [step, scaleSteps[step] ?? step]));
  const isValue = about === 'company' || about === 'setting';
  return (
    <OneOf
      name={name}
      label={isValue ? t.conditionValue : t.conditionLimit}
      options={options}
      form={form}
    />
  );
}

function isAnswered(keys: readonly DemandKey[], form: FormState): boolean {
  return keys.some((about) => textOf(form, `conditions.${about}.strength`) !== '');
}
