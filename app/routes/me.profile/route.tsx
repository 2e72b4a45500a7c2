import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { profileBlocks } from '~/app/domain/profiles/profile-block';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, linkEnded, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { objectToBlock } from '~/app/usecases/companies/object-to-block';
import { readOwnVersion } from '~/app/usecases/profiles/read-own-version';
import { longestObjection, OwnProfilePage } from './page';

const t = messagesIn('nb').jobseeker.profile;

export const meta: MetaFunction = (args) => titled(args, t.title);

/** The page hands out the id of the next objection, so that a form sent twice is one. */
export const loader = guardedLoader('routes/me.profile', async ({ actor, services }) => {
  const version = await readOwnVersion(services, actor.profileId);
  return version ? { version, objectionId: services.newId() } : linkEnded();
});

const objection = z.object({
  objectionId: z.string().regex(/^[0-9a-z]{24}$/),
  block: z.enum(profileBlocks),
  text: z.string(t.objectEmpty).trim().min(1, t.objectEmpty).max(longestObjection, t.tooLong),
});

export const action = guardedAction(
  'routes/me.profile',
  async ({ actor, services, form, intent }) => {
    if (intent !== 'object') unknownIntent();
    const read = readForm(form, objection);
    if (!read.ok) return data(read, { status: 422 });
    const result = await objectToBlock(services, actor.profileId, read.value);
    if (!result.ok && result.code === 'not-found') linkEnded();
    if (!result.ok) {
      return data({ values: typedValues(form), errors: { text: t.tooMany } }, { status: 409 });
    }
    return redirect(`/me/profile#block-${read.value.block}`, 303);
  },
);

export default function OwnProfileRoute() {
  const { version, objectionId } = useLoaderData<typeof loader>();
  return <OwnProfilePage {...{ version, objectionId }} sent={useActionData<typeof action>()} />;
}
