import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, linkEnded, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { answerHandOver } from '~/app/usecases/users/answer-hand-over';
import { readOwnSpecialist } from '~/app/usecases/users/read-own-specialist';
import {
  takeBackSpecialistWish,
  wishForSpecialist,
} from '~/app/usecases/users/wish-for-specialist';
import { longestWish, OwnSpecialistPage } from './page';
import { wishTexts } from './wish-texts';

const t = messagesIn('nb').jobseeker.newSpecialist;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader(
  'routes/me.specialist',
  async ({ actor, services }) =>
    (await readOwnSpecialist(services, actor.profileId)) ?? linkEnded(),
);

const wishForm = z.object({
  text: z
    .string()
    .trim()
    .max(longestWish, t.tooLong)
    .optional()
    .transform((typed) => typed || null),
});

export const action = guardedAction(
  'routes/me.specialist',
  async ({ actor: { profileId }, services, form, intent }) => {
    if (intent === 'wish') {
      const own = (await readOwnSpecialist(services, profileId)) ?? linkEnded();
      const names = [own.specialist.name];
      const read = readForm(form, wishForm, { ...wishTexts, names });
      if (!read.ok) return data(read, { status: 422 });
      await wishForSpecialist(services, profileId, read.value.text);
    } else if (intent === 'take-back') {
      await takeBackSpecialistWish(services, profileId);
    } else {
      if (intent !== 'yes' && intent !== 'no') unknownIntent();
      const toId = String(form.get('specialistId') ?? '');
      const said = { answer: intent, answering: { how: 'link' } } as const;
      // A question that was answered or changed meanwhile shows the page as it stands now.
      await answerHandOver(services, profileId, toId, said);
    }
    return redirect('/me/specialist', 303);
  },
);

export default function OwnSpecialistRoute() {
  const answer = useActionData<typeof action>();
  return <OwnSpecialistPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
