import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  afterwardsOfNeed,
  afterwardsSchema,
  needOfAfterwards,
} from '~/app/domain/needs/answers/afterwards';
import { isUnpaidWithoutJob } from '~/app/domain/needs/unpaid-without-job';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { afterwardsTexts } from '~/app/posting/posting-texts';
import { needPaths } from '~/app/posting/posting-paths';
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
import { AfterwardsPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.afterwards.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.afterwards',
  async ({ services, actor, params }) => {
    const { need } = await openDraft(services, actor, params.needId);
    return { back: needPaths(need.id).place, kept: afterwardsOfNeed(need) };
  },
);

export const action = guardedAction(
  'routes/company.needs.$needId.afterwards',
  async ({ services, actor, request, params, form, intent }) => {
    const wish = stepIntentOf(intent);
    const { need } = await openDraft(services, actor, params.needId);
    const read = readForm(form, afterwardsSchema, stepTexts(wish, afterwardsTexts));
    if (!read.ok) return unreadStep(form, read);
    const saved = await saveNeed(services, actor, need.id, needOfAfterwards(read.value));
    const missing = { contactName: 'contact-missing' };
    if (!saved.ok) return stepRefused(form, saved.code, missing);
    if (wish === 'next' && !read.value.contactName) return stepFaults(form, missing);
    // Said where it is answered, once: whoever goes on after it has read what they can choose.
    const isNews = isUnpaidWithoutJob(needOfAfterwards(read.value)) && !form.has('isToldOfUnpaid');
    if (wish === 'next' && isNews) return stepFaults(form, {});
    return afterStep(wish, request, need.id, needPaths(need.id).check);
  },
);

export default function Afterwards() {
  return (
    <AfterwardsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
