import { data, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  missingInPlace,
  needOfPlace,
  placeOfNeed,
  placeSchema,
  startFault,
} from '~/app/domain/needs/answers/place';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths } from '~/app/posting/posting-paths';
import { placeTexts } from '~/app/posting/posting-texts';
import { doubtedPlaces } from '~/app/server/doubted-places';
import {
  afterStep,
  stepFaults,
  stepIntentOf,
  stepRefused,
  stepTexts,
  unreadStep,
} from '~/app/server/answer-step';
import { guardedAction, guardedLoader } from '~/app/server/guard';
import { openDraft } from '~/app/server/open-draft';
import { readForm } from '~/app/server/read-form';
import { saveNeed } from '~/app/usecases/needs/save-need';
import { PlacePage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.place.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.place',
  async ({ services, actor, params }) => {
    const { need } = await openDraft(services, actor, params.needId);
    return {
      back: needPaths(need.id).tasks,
      today: osloDateOf(services.clock.now()),
      kept: placeOfNeed(need),
    };
  },
);

export const action = guardedAction(
  'routes/company.needs.$needId.place',
  async ({ services, actor, request, params, form, intent }) => {
    const wish = stepIntentOf(intent);
    const { need } = await openDraft(services, actor, params.needId);
    const read = readForm(form, placeSchema, stepTexts(wish, placeTexts));
    if (!read.ok) return unreadStep(form, read);
    const today = osloDateOf(services.clock.now());
    const missing = missingInPlace(read.value, today);
    const past = startFault(read.value, today);
    if (Object.keys(past).length > 0) return stepFaults(form, { ...missing, ...past });
    const typed = read.value.municipality;
    const doubted = await doubtedPlaces(services, form, { municipality: typed ? [typed] : [] });
    if (doubted && wish !== 'keep') return data(doubted, { status: 422 });
    const saved = await saveNeed(services, actor, need.id, needOfPlace(read.value));
    if (!saved.ok) return stepRefused(form, saved.code, missing);
    if (wish === 'next' && Object.keys(missing).length > 0) return stepFaults(form, missing);
    return afterStep(wish, request, need.id, needPaths(need.id).afterwards);
  },
);

export default function Place() {
  return <PlacePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
