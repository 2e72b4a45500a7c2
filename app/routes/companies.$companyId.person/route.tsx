import { data, redirect, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { FormFaults } from '~/app/forms/form-faults';
import { Line } from '~/app/forms/form-fields';
import { faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { titled } from '~/app/frame/page-title';
import { messagesIn, useMessages } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { Button } from '~/app/ui/button';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { removeContactPerson } from '~/app/usecases/companies/remove-contact-person';
import { saveContactPerson } from '~/app/usecases/companies/save-contact-person';
import { personForm } from './person-form';

const t = messagesIn('nb').specialist.companies.person;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.isNew === false ? t.title : t.newTitle);

/** The form of one contact person (`?person=`), or an empty one. */
export const loader = guardedLoader('routes/companies.$companyId.person', async (args) => {
  const { services, actor, params, request } = args;
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { id: companyId, name: companyName } = read.company;
  const asked = new URL(request.url).searchParams.get('person');
  if (asked === null) {
    return { companyId, companyName, isNew: true, formId: services.newId(), values: {} };
  }
  const person = read.contacts.find(({ id }) => id === asked) ?? notFound();
  const { name, role, phone, email } = person;
  const values = { name, role: role ?? '', phone: phone ?? '', email: email ?? '' };
  return { companyId, companyName, isNew: false, formId: person.id, values };
});

export const action = guardedAction('routes/companies.$companyId.person', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'save' && intent !== 'remove') unknownIntent();
  const companyId = params['companyId'] ?? '';
  if (!(await readPartnerCompany(services, actor, companyId))) notFound();
  const ids = { companyId, contactId: readFormId(form) };
  if (intent === 'remove') {
    // Gone already is as good: the page shows who is left.
    await removeContactPerson(services, actor, ids);
    return redirect(`/companies/${companyId}`, 303);
  }
  const read = readForm(form, personForm);
  if (!read.ok) return data({ errors: read.errors, values: read.values }, { status: 422 });
  const saved = await saveContactPerson(services, actor, ids, read.value);
  return saved.ok ? redirect(`/companies/${companyId}`, 303) : notFound();
});

export default function Person() {
  const { companyId, companyName, isNew, formId, values } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? { values, errors: {} };
  const { person, record } = useMessages().specialist.companies;
  return (
    <PageFrame eyebrow={companyName} title={isNew ? person.newTitle : person.title}>
      <FormFaults errors={faultsOf(form)} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <Line name="name" label={person.name} form={form} />
        <Line name="role" isOptional label={person.role} form={form} />
        <Line name="phone" isOptional label={person.phone} form={form} />
        <Line name="email" isOptional label={person.email} form={form} />
        <div className="actions">
          <Button intent="save">{person.save}</Button>
          {isNew ? null : (
            <Button intent="remove" tone="quiet" skipsValidation>
              {person.remove}
            </Button>
          )}
          <a href={`/companies/${companyId}`}>{record.stop}</a>
        </div>
      </Form>
    </PageFrame>
  );
}
