import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { namesKnownThere } from '~/app/domain/companies/names-known-there';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { draftIsSaved, withDraft } from '~/app/server/draft-of-page';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { correctContact } from '~/app/usecases/companies/correct-contact';
import { logContact } from '~/app/usecases/companies/log-contact';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { entryValues, logForm, logTexts } from './log-form';
import { LogPage } from './page';

const t = messagesIn('nb').specialist.contactLog;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(
    args,
    [args.data?.correcting ? t.correctTitle : t.title, args.data?.name].filter(Boolean).join(': '),
  );

/** The form of a new contact, or of one that the specialist has written herself (`?entry=`). */
export const loader = guardedLoader('routes/companies.$companyId.log', async (args) => {
  const { services, actor, params, request } = args;
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { company, notice, today } = read;
  const asked = new URL(request.url).searchParams.get('entry');
  const entry = asked === null ? null : own(read, asked);
  const contacts = read.contacts.map(({ id, name, role }) => ({ id, name, role }));
  // Whom one spoke with may have left since.
  const { contactId, contact } = entry ?? {};
  const isGone = contactId && contact && !contacts.some(({ id }) => id === contactId);
  const begun = await withDraft(args, entry ? entryValues(entry) : { on: today });
  return {
    id: company.id,
    name: company.name,
    formId: entry?.id ?? services.newId(),
    correcting: entry && { seenAt: String(begun.values['seenAt'] ?? entry.correctedAt ?? '') },
    contacts: isGone ? [...contacts, { id: contactId, name: contact, role: null }] : contacts,
    notice: notice && { name: notice.specialist, on: notice.on },
    ...begun,
  };
});

function own(
  { entries }: NonNullable<Awaited<ReturnType<typeof readPartnerCompany>>>,
  entryId: string,
) {
  return entries.find(({ id, isMine }) => id === entryId && isMine) ?? notFound();
}

export const action = guardedAction('routes/companies.$companyId.log', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'save' && intent !== 'correct') unknownIntent();
  const companyId = params['companyId'] ?? '';
  const known = (await readPartnerCompany(services, actor, companyId)) ?? notFound();
  const names = namesKnownThere(actor, known.company, known.contacts);
  const read = readForm(form, logForm(known.today), { ...logTexts, names });
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const ids = { companyId, entryId: readFormId(form) };
  const seenAt = String(form.get('seenAt') ?? '');
  const written =
    intent === 'save'
      ? await logContact(services, actor, ids, read.value)
      : await correctContact(services, actor, { ...ids, seenAt }, read.value.entry);
  if (written.ok) {
    await draftIsSaved(args);
    return redirect(`/companies/${companyId}`, 303);
  }
  const values = typedValues(form);
  if (written.code === 'changed-meanwhile') {
    const { correctedAt } = own(known, ids.entryId);
    const fresh = { ...values, seenAt: correctedAt ?? '' };
    return data({ errors: {}, values: fresh, message: t.changedMeanwhile }, { status: 409 });
  }
  if (intent === 'correct' && written.code === 'not-found') notFound();
  const errors: Record<string, string> =
    written.code === 'own-name'
      ? { [written.field ?? 'note']: t.errors.ownName }
      : { contactId: t.errors.contact };
  return data({ errors, values, message: undefined }, { status: 422 });
});

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
