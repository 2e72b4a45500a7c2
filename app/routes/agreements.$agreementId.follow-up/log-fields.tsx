import { followUpChannels, longestFollowUpText } from '~/app/domain/follow-up/follow-up';
import { AnyOf, Count, DateLine, Note, type FieldsProps } from '~/app/forms/form-fields';
import { chosenOf, textOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { Choice } from '~/app/ui/choice';
import { Select } from '~/app/ui/select';
import { followUpTexts } from './log-form';

/** What happened: taps first, words last. */
export function LogFields({ form }: FieldsProps) {
  const t = useMessages().specialist.followUp;
  return (
    <>
      <Choice
        id="channel"
        name="channel"
        legend={t.channel}
        layout="pair"
        options={followUpChannels.map((value) => ({ value, label: t.channels[value] }))}
        chosen={chosenOf(form, 'channel')}
        error={form.errors['channel']}
      />
      <Choice
        id="place"
        name="place"
        legend={t.place}
        layout="row"
        options={Object.entries(t.places).map(([value, label]) => ({ value, label }))}
        chosen={chosenOf(form, 'place')}
        error={form.errors['place']}
      />
      <AnyOf name="withWhom" label={t.withWhom} options={t.parties} form={form} />
      <Select
        id="activity"
        name="activity"
        label={t.activity}
        emptyLabel={t.chooseActivity}
        options={Object.entries(t.activities).map(([value, label]) => ({ value, label }))}
        defaultValue={textOf(form, 'activity')}
        error={form.errors['activity']}
        width="full"
      />
      <DateLine name="on" label={t.on} form={form} />
      <Count
        isOptional
        name="hours"
        label={t.hours}
        hint={t.hoursHint}
        unit={t.hoursUnit}
        form={form}
      />
      <LookedOver texts={followUpTexts} doubt={form.doubt}>
        {(['situation', 'challenge', 'howMet', 'goldenMoment'] as const).map((name) => (
          <Note
            key={name}
            isOptional
            name={name}
            label={t[name]}
            hint={name === 'situation' ? t.wordsHint : undefined}
            longest={longestFollowUpText}
            form={form}
          />
        ))}
      </LookedOver>
      <DateLine isOptional name="nextOn" label={t.nextOn} form={form} />
    </>
  );
}
