import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { colleagueSchema } from '~/app/domain/companies/colleague';
import { faultWords } from '~/app/forms/fault-words';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { endColleagueAccess } from '~/app/usecases/companies/end-colleague-access';
import { inviteColleague } from '~/app/usecases/companies/invite-colleague';
import { readColleagues } from '~/app/usecases/companies/read-colleagues';
import { ColleaguesPage } from './page';

const t = messagesIn('nb').colleagues;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/company.colleagues', async (args) => ({
  ...(await readColleagues(args.services, args.actor)),
  formId: args.services.newId(),
  invitedId: new URL(args.request.url).searchParams.get('invited'),
}));

export const action = guardedAction('routes/company.colleagues', async (args) => {
  const { services, actor, form, intent } = args;
  const answer = { values: typedValues(form), errors: {}, message: undefined };
  if (intent === 'end') {
    const ended = await endColleagueAccess(services, actor, String(form.get('userId') ?? ''));
    if (ended.ok) return redirect('/company/colleagues', 303);
    if (ended.code === 'not-found') return notFound();
    return data({ ...answer, values: {}, message: t.refusals[ended.code] }, { status: 409 });
  }
  if (intent !== 'invite') return unknownIntent();
  const formId = readFormId(form);
  const read = readForm(form, colleagueSchema);
  if (!read.ok) {
    return data({ ...answer, errors: faultWords(t.faults, read.errors) }, { status: 422 });
  }
  const invited = await inviteColleague(services, actor, formId, read.value);
  if (invited.ok) return redirect(`/company/colleagues?invited=${formId}`, 303);
  if (invited.code === 'has-access' || invited.code === 'access-ended') {
    return data({ ...answer, errors: { email: t.faults[invited.code] } }, { status: 422 });
  }
  return data({ ...answer, message: t.refusals[invited.code] }, { status: 409 });
});

export default function Colleagues() {
  return (
    <ColleaguesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
