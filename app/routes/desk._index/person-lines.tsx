import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import type { Desk } from '~/app/usecases/read-desk';

/** What own people have said by themselves, and wait for an answer to. */
export function PersonLines({
  desk: { objectors, askedToLook, foundJobs },
}: {
  readonly desk: Pick<Desk, 'objectors' | 'askedToLook' | 'foundJobs'>;
}) {
  const t = useMessages().specialist;
  const entries = [
    ...objectors.map(({ profileId, code }) => ({
      href: `/profiles/${profileId}`,
      title: t.desk.objections(code),
      text: t.desk.objectionText,
    })),
    ...askedToLook.map(({ profileId, code }) => ({
      href: `/profiles/${profileId}#searches`,
      title: t.searches.desk(code),
      text: t.searches.deskText,
    })),
    ...foundJobs.map(({ profileId, code }) => ({
      href: `/profiles/${profileId}#found-jobs`,
      title: t.foundJobs.desk(code),
      text: t.foundJobs.deskText,
    })),
  ];
  return (
    <>
      {entries.map(({ href, title, text }) => (
        <LineItem key={title} href={href} title={title}>
          <p>{text}</p>
        </LineItem>
      ))}
    </>
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
