import { Line, Lines } from '~/app/forms/form-fields';
import { useMessages } from '~/app/i18n/messages';
import { WordPanel } from '~/app/views/word-panel';
import type { BlockFieldsProps } from '../page';

export function WishFields({ form, understood }: BlockFieldsProps) {
  const t = useMessages().specialist.profiles.fields;
  return (
    <>
      <Line name="wish" label={t.wish} hint={t.wishHint} form={form} />
      <WordPanel field="wish" understood={understood} />
      <Lines name="interests" label={t.interests} form={form} />
      <WordPanel field="interests" understood={understood} />
      <Line name="dream" label={t.dream} hint={t.dreamHint} form={form} />
    </>
  );
}
