import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PlainFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readOwnVersionAsSpecialist } from '~/app/usecases/profiles/read-own-version';
import { OwnVersion } from '~/app/views/own-version';
import { PrintPage } from '~/app/views/print-page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, `${messagesIn('nb').jobseeker.profile.title}, ${args.data?.version.code ?? ''}`);

export const loader = guardedLoader(
  'routes/profiles.$profileId.own',
  async ({ actor, params, services }) => {
    const { profileId = '' } = params;
    const version = await readOwnVersionAsSpecialist(services, actor, profileId);
    return version ? { profileId, version } : notFound();
  },
);

/** The person's own version, to be read together or printed for a talk: one sheet, no name on it. */
export default function OwnVersionRoute() {
  const { profileId, version } = useLoaderData<typeof loader>();
  const { jobseeker, specialist } = useMessages();
  return (
    <PlainFrame
      eyebrow={version.code}
      title={jobseeker.profile.title}
      lead={jobseeker.profile.forTalk}
    >
      <p className="screen-only">
        <a className="back-link" href={`/profiles/${profileId}`}>
          {specialist.profiles.identityPage.back}
        </a>
      </p>
      <PrintPage />
      <OwnVersion version={version} />
    </PlainFrame>
  );
}
