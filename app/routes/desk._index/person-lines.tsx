import { formatShortDate } from '~/app/domain/calendar/format-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag } from '~/app/ui/tag';
import type { Desk } from '~/app/usecases/read-desk';

interface PersonLineProps {
  readonly about: 'objectors' | 'askedToLook' | 'foundJobs';
  readonly person: Desk['objectors'][number];
}

/** What an own person has said by herself, and waits for an answer to. */
export function PersonLine({ about, person: { profileId, code, since } }: PersonLineProps) {
  const t = useMessages().specialist;
  const { place, title, text } = {
    objectors: { place: '', title: t.desk.objections(code), text: t.desk.objectionText },
    askedToLook: {
      ...{ place: '#searches', title: t.searches.desk(code), text: t.searches.deskText },
    },
    foundJobs: {
      ...{ place: '#found-jobs', title: t.foundJobs.desk(code), text: t.foundJobs.deskText },
    },
  }[about];
  return (
    <LineItem
      isUrgent
      href={`/profiles/${profileId}${place}`}
      title={title}
      aside={
        <>
          <Tag tone="attention">{t.desk.tags.jobseeker}</Tag>
          {since ? (
            <span>{t.desk.sinceDay(formatShortDate(osloDateOf(new Date(since))))}</span>
          ) : null}
        </>
      }
    >
      <p>{text}</p>
    </LineItem>
  );
}

/** An answer to a company that an own person says is not right, with what was asked. */
export function DisputedLine({ disputed }: { disputed: Desk['disputedAnswers'][number] }) {
  const t = useMessages().specialist.desk;
  const { proposalId, code, company, question, since } = disputed;
  return (
    <LineItem
      isUrgent
      href={`/proposals/${proposalId}`}
      title={t.disputed.title(code, company)}
      aside={
        <>
          <Tag tone="attention">{t.tags.jobseeker}</Tag>
          <span>{t.sinceDay(formatShortDate(osloDateOf(new Date(since))))}</span>
        </>
      }
    >
      <p>{question === null ? t.objectionText : t.disputed.question(question)}</p>
    </LineItem>
  );
}

/** People who are asked whether they want another specialist: codes only. */
export function HandOverLines({ people }: { people: Desk['handOvers'] }) {
  const t = useMessages().specialist.handOvers;
  return (
    <>
      {people.map(({ profileId, code }) => (
        <LineItem key={profileId} href={`/hand-overs/${profileId}`} title={t.desk(code)}>
          <p>{t.deskText}</p>
        </LineItem>
      ))}
    </>
  );
}

/** Own people who are asked whether a colleague may read. */
export function SharingLines({ sharings }: { sharings: Desk['sharings'] }) {
  const t = useMessages().specialist.sharings.asked;
  return (
    <>
      {sharings.map(({ sharingId, code, colleague }) => (
        <LineItem key={sharingId} href={`/sharings/${sharingId}`} title={t.desk(code)}>
          <p>{t.deskText(colleague)}</p>
        </LineItem>
      ))}
    </>
  );
}
