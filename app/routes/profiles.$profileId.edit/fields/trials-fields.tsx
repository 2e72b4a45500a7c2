import { Line, OneOf, Tick, type FieldsProps } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';
import { RowList } from '~/app/views/row-list';

export function TrialsFields({ form }: FieldsProps) {
  const { fields: t, edit } = useMessages().specialist.profiles;
  return (
    <>
      <RowList name="trials" form={form}>
        {(row) => (
          <>
            <Line name={`${row}.what`} label={t.trialWhat} form={form} />
            <Line name={`${row}.setting`} label={t.trialSetting} form={form} />
            <OneOf name={`${row}.kind`} label={t.trialKind} options={t.trialKinds} form={form} />
            <OneOf
              name={`${row}.reaction`}
              label={t.trialReaction}
              options={t.trialReactions}
              form={form}
            />
            <Line name={`${row}.said`} label={t.trialSaid} form={form} />
          </>
        )}
      </RowList>
      <Tick name="isNone" label={edit.isNone} form={form} />
    </>
  );
}
