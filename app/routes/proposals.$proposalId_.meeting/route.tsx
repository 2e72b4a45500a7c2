import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { arrangeMeeting, toldTo } from '~/app/usecases/proposals/arrange-meeting';
import { readMeetingPlan } from '~/app/usecases/proposals/read-meeting-plan';
import { meetingSchema, meetingTexts } from './meeting-form';
import { MeetingPage } from './page';

const t = messagesIn('nb').specialist.meeting;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader(
  'routes/proposals.$proposalId_.meeting',
  async ({ services, actor, params, request }) => {
    const plan = (await readMeetingPlan(services, actor, params.proposalId ?? '')) ?? notFound();
    const told = new URL(request.url).searchParams.get('told');
    return { ...plan, told: toldTo.find((each) => each === told) };
  },
);

export const action = guardedAction('routes/proposals.$proposalId_.meeting', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'arrange') unknownIntent();
  const { proposalId = '' } = params;
  if (!(await readMeetingPlan(services, actor, proposalId))) notFound();
  const read = readForm(form, meetingSchema, meetingTexts);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const result = await arrangeMeeting(services, actor, proposalId, read.value);
  if (result.ok) return redirect(`/proposals/${proposalId}/meeting?told=${result.value}`, 303);
  if (result.code === 'not-found') notFound();
  const text = t.refusals[result.code];
  const errors: Record<string, string> = result.field ? { [result.field]: text } : {};
  const answer = { errors, values: typedValues(form), message: result.field ? undefined : text };
  return data(answer, { status: result.field ? 422 : 409 });
});

export default function MeetingRoute() {
  return (
    <MeetingPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
