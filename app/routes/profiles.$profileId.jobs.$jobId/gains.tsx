import { Count, Note, OneOf } from '~/app/forms/form-fields';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { freedBy } from '~/app/domain/carving/workbench/freed-by';
import { longestInPlan } from '~/app/domain/carving/workbench/carved-plan';
import { WrittenJobForm } from './job-form';
import type { PartProps } from './page';
import { gainTexts } from './read-texts';
import { sentTo } from './sent-to';

/** What the employer and colleagues get, and how the workplace stands to it. */
export function Gains({ view, ...forms }: PartProps) {
  const { hours: say, job: t } = useMessages().specialist.carving;
  const { gains, ground } = view.plan;
  const freed = freedBy(view.plan).map(({ who, hours }) => `${who} (${say(hours)})`);
  const typed = sentTo(forms, 'tell');
  const kept = {
    freedHours: String(gains.freedHours ?? ''),
    freedFor: gains.freedFor ?? '',
    colleagues: gains.colleagues ?? '',
    replacesPaid: ground.replacesPaid ?? '',
    isToldToUnion: ground.isToldToUnion ?? '',
    toldHow: ground.toldHow ?? '',
  };
  const form = Object.keys(typed.values).length > 0 ? typed : { ...typed, values: kept };
  const longest = longestInPlan.gain;
  return (
    <section className="stack-tight" id="gains">
      <h2>{t.gainTitle}</h2>
      <p className="soft">{t.readLater}</p>
      <WrittenJobForm view={view} form={typed}>
        <LookedOver texts={gainTexts}>
          <Count
            name="freedHours"
            label={t.freedHours}
            hint={freed.length > 0 ? t.freedFrom(freed) : undefined}
            unit={t.hoursUnit}
            form={form}
          />
          <Note
            name="freedFor"
            label={t.freedFor}
            hint={t.freedForHint}
            longest={longest}
            form={form}
          />
          <Note name="colleagues" label={t.colleagues} longest={longest} form={form} />
          <OneOf name="replacesPaid" label={t.replaces} options={t.yesNo} form={form} />
          <OneOf name="isToldToUnion" label={t.told} options={t.yesNo} form={form} />
          <Note
            name="toldHow"
            label={t.toldHow}
            hint={t.toldHowHint}
            longest={longest}
            form={form}
          />
        </LookedOver>
        <TextDoubt doubt={typed.doubt} />
        <Button intent="tell" tone="secondary" about={t.gainTitle}>
          {t.save}
        </Button>
      </WrittenJobForm>
    </section>
  );
}
