import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** What is written down of each contact since the start, the latest first. */
export function FollowUps({ followUps }: Pick<Everything, 'followUps'>) {
  const { followUpsText, followUps: t } = useMessages().jobseeker.everything;
  return (
    <>
      <p>{followUpsText}</p>
      {followUps.map(({ id, on, company, channel, isOnSite, activity, ...entry }) => (
        <div key={id}>
          <p>
            <strong>
              {formatDate(on)}, {company}
            </strong>
          </p>
          <p>
            {t.channels[channel]} {isOnSite ? t.onSite : null}. {t.activities[activity]}.{' '}
            {t.who(entry.specialist, entry.withWhom.map((party) => t.parties[party]).join(' og '))}{' '}
            {entry.minutes === null ? null : t.lasted(entry.minutes)}
          </p>
          {(['situation', 'challenge', 'howMet', 'goldenMoment'] as const).map((name) => {
            const text = entry.words[name];
            return text ? <p key={name}>{t[name](text)}</p> : null;
          })}
          {entry.nextOn ? <p>{t.next(formatDate(entry.nextOn))}</p> : null}
        </div>
      ))}
    </>
  );
}
