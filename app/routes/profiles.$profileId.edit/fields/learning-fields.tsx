import { AnyOf, Lines, OneOf, Tick, type FieldsProps } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';

export function LearningFields({ form }: FieldsProps) {
  const t = useMessages().specialist.profiles.fields;
  const levels = Object.fromEntries(t.languageLevels.map((level) => [level, level]));
  return (
    <>
      <Lines name="strengths" label={t.strengths} form={form} />
      <AnyOf name="learns" label={t.learns} options={t.learningWays} form={form} />
      <OneOf name="spoken" label={t.spoken} options={levels} form={form} />
      <OneOf name="written" label={t.written} options={levels} form={form} />
      <Lines name="licences" label={t.licences} hint={t.licencesHint} form={form} />
      <Tick name="hasNoLicences" label={t.hasNoLicences} form={form} />
    </>
  );
}
