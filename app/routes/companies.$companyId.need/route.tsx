import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { writtenIn } from '~/app/domain/profiles/word-fields';
import type { WordAnswer } from '~/app/domain/vocabulary/understand-text';
import type { FormAnswer } from '~/app/forms/form-answer';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { draftIsSaved, formOf, withDraft } from '~/app/server/draft-of-page';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { openFoundJob, type OfPerson } from '~/app/usecases/found-jobs/open-found-job';
import { understandWords } from '~/app/usecases/matching/understand-words';
import { writeDownNeed } from '~/app/usecases/needs/write-down-need';
import type { UnderstoodFields } from '~/app/views/word-panel';
import { ToldNeedPage } from './page';
import { foundForm, toldForm, toldTexts } from './told-form';

const t = messagesIn('nb').specialist.writtenNeed;
const { notCommon } = messagesIn('nb').specialist.words;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.name].filter(Boolean).join(': '));

/** What a jobseeker found herself and this need is written down from, if it is. */
function foundIn(request: Request): OfPerson | undefined {
  const { searchParams } = new URL(request.url);
  const [profileId, foundJobId] = [searchParams.get('person'), searchParams.get('found')];
  return profileId && foundJobId ? { profileId, foundJobId } : undefined;
}

/**
 * What we know of the company is filled in beforehand, so that nothing is asked twice. What a
 * jobseeker told of a job she found stands beside the form and never in it: her words are for her
 * specialist alone, and the need's words reach the company (domain §2.1).
 */
export const loader = guardedLoader('routes/companies.$companyId.need', async (args) => {
  const { services, actor, params } = args;
  const read = (await readPartnerCompany(services, actor, params['companyId'] ?? '')) ?? notFound();
  const { id, name, municipality } = read.company;
  // Of several, nobody is guessed at.
  const contact = read.contacts.length === 1 ? read.contacts[0] : undefined;
  const from = foundIn(args.request);
  const found = from && ((await openFoundJob(services, actor, from)) ?? notFound());
  const values = {
    municipality,
    contactName: contact?.name ?? '',
    contactPhone: contact?.phone ?? '',
  };
  const begun = await withDraft(args, values);
  const answers = begun.draftedAt ? readWordAnswers(formOf(begun.values)) : [];
  const understood = await understoodTitles(services, begun.values, answers);
  const herWork = found?.details.work;
  return { id, name, formId: services.newId(), ...begun, understood, herWork };
});

export const action = guardedAction('routes/companies.$companyId.need', async (args) => {
  const { services, actor, params, form, intent } = args;
  const companyId = params['companyId'] ?? '';
  if (!(await readPartnerCompany(services, actor, companyId))) notFound();
  const words = readWordAnswers(form);
  const again = async (answer: FormAnswer, status: number) => {
    const understood = await understoodTitles(services, answer.values, words);
    return data({ ...answer, understood }, { status });
  };
  const values = typedValues(form);
  if (intent === 'show-words') return again({ errors: {}, values }, 200);
  if (intent !== 'save') unknownIntent();
  const from = foundIn(args.request);
  const read = readForm(form, from ? foundForm : toldForm, toldTexts);
  if (!read.ok) return again({ errors: read.errors, values: read.values, doubt: read.doubt }, 422);
  const doubted = await doubtedPlaces(services, form, { municipality: [read.value.municipality] });
  if (doubted) return again(doubted, 422);
  const needId = readFormId(form);
  const told = { ...read.value, needId, words };
  const written = await writeDownNeed(services, actor, companyId, told, from);
  if (written.ok) {
    await draftIsSaved(args);
    return redirect(`/needs/${needId}`, 303);
  }
  if (written.code === 'not-common') {
    return again({ errors: { 'words-title': notCommon(written.field ?? '') }, values }, 422);
  }
  if (written.code !== 'company-stopped') return notFound();
  return again({ errors: {}, values, message: t.companyStopped }, 409);
});

async function understoodTitles(
  { store }: Pick<Services, 'store'>,
  values: FormValues,
  answers: readonly WordAnswer[],
): Promise<UnderstoodFields> {
  const written = writtenIn('title', values);
  return { title: await understandWords(store.read, 'title', written, { answers }) };
}

export default function ToldNeed() {
  const answer = useActionData<typeof action>();
  const { understood, ...page } = useLoaderData<typeof loader>();
  return <ToldNeedPage {...page} understood={answer?.understood ?? understood} answer={answer} />;
}
