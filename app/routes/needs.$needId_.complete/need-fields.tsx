import { Count, DateLine, Line, OneOf, type FieldsProps } from '~/app/forms/form-fields';
import { KeptPlaces } from '~/app/forms/kept-places';
import { useMessages } from '~/app/i18n/messages';

export function NeedFields({ form }: FieldsProps) {
  const { need: t, yesNo } = useMessages().specialist.needs;
  return (
    <>
      <Line name="municipality" label={t.municipality} form={form} />
      <KeptPlaces values={form.values} />
      <Line name="address" label={t.address} form={form} />
      <OneOf name="kind" label={t.kind} options={t.kinds} form={form} />
      <DateLine name="comeBackOn" label={t.comeBackOn} form={form} />
      <Line name="whyNow" label={t.whyNow} form={form} />
      <OneOf name="support" label={t.support} options={t.supports} form={form} />
      <OneOf name="hasMentor" label={t.hasMentor} options={yesNo} form={form} />
      <OneOf name="hasProgression" label={t.hasProgression} options={yesNo} form={form} />
      <OneOf name="duration" label={t.duration} options={t.durations} form={form} />
      <OneOf name="pay" label={t.pay} options={t.pays} form={form} />
      <OneOf name="contractChance" label={t.contractChance} options={t.contracts} form={form} />
      <Line name="contractRequires" label={t.contractRequires} form={form} />
      <OneOf name="isEqualTerms" label={t.isEqualTerms} options={yesNo} form={form} />
      <OneOf name="isAddition" label={t.isAddition} options={yesNo} form={form} />
      <DateLine name="startOn" label={t.startOn} form={form} />
      <Count name="hoursMin" label={t.hoursMin} unit={t.hoursUnit} form={form} />
      <Count name="hoursMax" label={t.hoursMax} unit={t.hoursUnit} form={form} />
      <Line name="seasonFrom" label={t.seasonFrom} hint={t.seasonHint} form={form} />
      <Line name="seasonTo" label={t.seasonTo} form={form} />
      <Line name="contactName" label={t.contactName} form={form} />
      <Line name="contactPhone" label={t.contactPhone} form={form} />
    </>
  );
}
