import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { inviteUser } from '~/app/usecases/users/invite-user';
import { readOfficeChoices } from '~/app/usecases/offices/read-offices';
import { readCompanies } from '~/app/usecases/companies/read-companies';
import { invitationForms, readInvitedRole } from './invitation-form';
import { InvitationPage } from './page';
import { RolePage } from './role-page';

const t = messagesIn('nb').admin.users;

export const meta: MetaFunction = (args) => titled(args, t.inviteTitle);

export const loader = guardedLoader('routes/admin.users.new', async ({ services, request }) => {
  const role = readInvitedRole(request);
  const companies = role === 'employer' ? await readCompanies(services) : [];
  return {
    role,
    formId: services.newId(),
    offices: role === 'specialist' ? await readOfficeChoices(services) : [],
    companies: companies.map(({ id, name }) => ({ id, name })),
    companyId: new URL(request.url).searchParams.get('company') ?? '',
  };
});

export const action = guardedAction('routes/admin.users.new', async (args) => {
  const { services, actor, form, intent, request } = args;
  const role = readInvitedRole(request);
  if (intent !== 'invite' || !role) unknownIntent();
  const read = readForm(form, invitationForms[role]);
  if (!read.ok) return data(read, { status: 422 });
  const invited = await inviteUser(services, actor, readFormId(form), read.value);
  if (invited.ok) return redirect('/admin/users?invited=yes', 303);
  const errors: Record<string, string> = {
    'email-taken': { email: t.errors.emailTaken },
    'unknown-company': { companyId: t.errors.company },
    'company-stopped': { companyId: t.errors.companyOver },
    'unknown-office': { office: t.errors.office },
  }[invited.code];
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function Invite() {
  const { role, ...form } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return role ? <InvitationPage role={role} {...form} answer={answer} /> : <RolePage />;
}
