import { Line, OneOf, Tick, type FieldsProps } from '~/app/forms/form-fields';
import { textOf } from '~/app/forms/form-state';
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
            <OneOf
              name={`${row}.amount`}
              label={t.experienceAmount}
              options={t.amounts}
              form={form}
            />
            <input type="hidden" name={`${row}.months`} value={textOf(form, `${row}.months`)} />
            <Tick name={`${row}.abroad`} label={t.experienceAbroad} form={form} />
          </>
        )}
      </RowList>
      <Tick name="isNone" label={edit.isNone} form={form} />
    </>
  );
}
