import { Lines } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';
import { WordPanel } from '~/app/views/word-panel';
import type { BlockFieldsProps } from '../page';

export function TasksFields({ form, understood }: BlockFieldsProps) {
  const t = useMessages().specialist.profiles.fields;
  return (
    <>
      <Lines name="mastered" label={t.mastered} form={form} />
      <WordPanel field="mastered" understood={understood} />
      <Lines name="wanted" label={t.wanted} form={form} />
      <WordPanel field="wanted" understood={understood} />
    </>
  );
}
