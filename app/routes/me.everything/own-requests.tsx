import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import type { SharingState } from '~/app/domain/consent/case-sharing';
import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';
import { whenTold } from '~/app/views/when-told';

/** What became of a sharing she said yes to: the day of her yes is told beside it. */
const saidYes: ReadonlySet<SharingState> = new Set(['in-force', 'expired', 'ended']);

/** What she has asked us to look for, and how it stands. */
export function Searches({ searches }: Pick<Everything, 'searches'>) {
  const t = useMessages().jobseeker;
  return (
    <SummaryList
      rows={searches.map(({ wanted, state, reason, askedAt, ...said }) => ({
        term: wanted.what,
        value: [
          whenTold({ ...said, at: askedAt }, t.told),
          wanted.where,
          wanted.company,
          t.searches.states[state],
          reason,
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}

/** Jobs she has found herself, in her own words. */
export function FoundJobs({ foundJobs }: Pick<Everything, 'foundJobs'>) {
  const t = useMessages().jobseeker;
  return (
    <SummaryList
      rows={foundJobs.map(({ details, firstContact, state, toldAt, ...said }) => ({
        term: details.place,
        value: [
          whenTold({ ...said, at: toldAt }, t.told),
          details.work,
          details.town,
          details.contact,
          t.foundJobs.chosen[firstContact],
          t.foundJobs.mayTells[details.mayTell],
          t.foundJobs.states[state],
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}

/** Colleagues who may read her case, or were asked about, each with its purpose and its end. */
export function Sharings({ sharings }: Pick<Everything, 'sharings'>) {
  const t = useMessages().jobseeker;
  return (
    <>
      <SummaryList
        rows={sharings.map(
          ({ colleague, state, askedAt, answeredAt, untilOn, purpose, witness }) => ({
            term: colleague,
            value: [
              t.everything.asked(formatDateOf(askedAt)),
              saidYes.has(state) && answeredAt
                ? t.sharings.saidYes(formatDateOf(answeredAt))
                : null,
              state === 'in-force' ? null : t.sharings.states[state],
              `«${purpose}»`,
              t.sharings.untilDate(formatDate(untilOn)),
              witness && t.everything.inMeeting(witness),
            ]
              .filter(Boolean)
              .join(' · '),
          }),
        )}
      />
      <p>
        <a href="/me/sharings">{t.sharings.link}</a>
      </p>
    </>
  );
}
