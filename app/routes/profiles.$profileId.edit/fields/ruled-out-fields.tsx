import { Line, OneOf, Tick } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';
import { RowList } from '~/app/views/row-list';
import { WordPanel } from '~/app/views/word-panel';
import type { BlockFieldsProps } from '../page';

export function RuledOutFields({ form, understood }: BlockFieldsProps) {
  const { fields: t, edit } = useMessages().specialist.profiles;
  return (
    <>
      <RowList name="ruledOut" form={form}>
        {(row) => (
          <>
            <Line name={`${row}.what`} label={t.ruledOutWhat} form={form} />
            <OneOf name={`${row}.when`} label={t.ruledOutWhen} options={t.whens} form={form} />
            <Line name={`${row}.solvableBy`} label={t.solvableBy} hint={t.commaHint} form={form} />
          </>
        )}
      </RowList>
      <WordPanel field="ruledOut" understood={understood} />
      <Tick name="isNone" label={edit.isNone} form={form} />
    </>
  );
}
