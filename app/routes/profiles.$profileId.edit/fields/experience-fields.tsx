import { Count, Line, Tick, type FieldsProps } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';
import { RowList } from '~/app/views/row-list';

export function ExperienceFields({ form }: FieldsProps) {
  const { fields: t, edit } = useMessages().specialist.profiles;
  return (
    <>
      <RowList name="experience" form={form}>
        {(row) => (
          <>
            <Line name={`${row}.task`} label={t.experienceTask} form={form} />
            <Line name={`${row}.setting`} label={t.experienceSetting} form={form} />
            <Count
              name={`${row}.months`}
              label={t.experienceLength}
              unit={t.experienceMonths}
              form={form}
            />
            <Tick name={`${row}.abroad`} label={t.experienceAbroad} form={form} />
          </>
        )}
      </RowList>
      <Tick name="isNone" label={edit.isNone} form={form} />
    </>
  );
}
