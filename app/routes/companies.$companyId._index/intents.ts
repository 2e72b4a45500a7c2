import { z } from 'zod';
import type { SpecialistActor } from '~/app/auth/actor';
import type { FormAnswer } from '~/app/forms/form-answer';
import { messagesIn } from '~/app/i18n/messages';
import { notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { answerOffer } from '~/app/usecases/companies/answer-offer';
import { claimCompany } from '~/app/usecases/companies/claim-company';
import { inviteContactPerson } from '~/app/usecases/companies/invite-contact-person';
import { offerCompany } from '~/app/usecases/companies/offer-company';
import { readPartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { releaseCompany } from '~/app/usecases/companies/release-company';
import { settlePromise, type PromiseEnd } from '~/app/usecases/companies/settle-promise';
import { takeBackOffer } from '~/app/usecases/companies/take-back-offer';
import { dropTexts } from './drop-texts';

const t = messagesIn('nb').specialist.companies.page;

/** Why a form of the page was not taken, and the page's answer to it. */
interface Refused {
  readonly status: number;
  readonly answer: FormAnswer;
}

interface Sent {
  readonly form: FormData;
  readonly intent: string;
}

const dropForm = z.object({
  reason: z
    .string({ error: t.dropReasonError })
    .trim()
    .min(1, t.dropReasonError)
    .max(200, t.dropReasonError),
});

/** Does what a form of a company's page asks for; undefined when it is done. */
export async function answerCompanyIntent(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  sent: Sent,
): Promise<Refused | undefined> {
  const act = acts[sent.intent as keyof typeof acts];
  if (!Object.hasOwn(acts, sent.intent)) unknownIntent();
  if (!(await readPartnerCompany(services, actor, companyId))) notFound();
  return act(services, actor, companyId, sent.form);
}

type Act = (
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  form: FormData,
) => Promise<Refused | undefined>;

const acts = {
  async claim(services, actor, companyId) {
    if ((await claimCompany(services, actor, companyId)).ok) return undefined;
    const now = await readPartnerCompany(services, actor, companyId);
    if (!now?.holder || now.isMine) return undefined;
    return told(t.taken(now.holder.name));
  },
  release: async (...[services, actor, companyId]) =>
    moved(await releaseCompany(services, actor, companyId)),
  'take-back': async (...[services, actor, companyId]) =>
    moved(await takeBackOffer(services, actor, companyId)),
  accept: async (...[services, actor, companyId]) =>
    moved(await answerOffer(services, actor, companyId, 'accept')),
  decline: async (...[services, actor, companyId]) =>
    moved(await answerOffer(services, actor, companyId, 'decline')),
  async offer(services, actor, companyId, form) {
    const colleagueId = String(form.get('colleagueId') ?? '');
    const offered = await offerCompany(services, actor, companyId, colleagueId);
    if (!offered.ok && offered.code === 'no-such-colleague') {
      return faulty(form, { colleagueId: t.colleagueError });
    }
    return moved(offered);
  },
  async invite(services, actor, companyId, form) {
    const contactId = String(form.get('contactId') ?? '');
    const invited = await inviteContactPerson(services, actor, companyId, contactId);
    return invited.ok ? undefined : told(t.inviteRefusals[invited.code]);
  },
  keep: async (...[services, actor, companyId, form]) =>
    settled(services, actor, companyId, form, { kept: true }),
  async drop(services, actor, companyId, form) {
    const read = readForm(form, dropForm, dropTexts);
    const field = `reason-${String(form.get('promiseId'))}`;
    if (!read.ok) {
      const { reason = t.dropReasonError, ...others } = read.errors;
      const errors = read.isAboutWords && !read.errors['reason'] ? others : { [field]: reason };
      return { status: 422, answer: { errors, values: read.values, doubt: read.doubt } };
    }
    return settled(services, actor, companyId, form, { kept: false, ...read.value });
  },
} satisfies Record<string, Act>;

async function settled(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  form: FormData,
  end: PromiseEnd,
): Promise<Refused | undefined> {
  const promiseId = String(form.get('promiseId') ?? '');
  const result = await settlePromise(services, actor, { companyId, promiseId }, end);
  return result.ok ? undefined : told(t.settledMeanwhile);
}

function moved(result: { readonly ok: boolean }): Refused | undefined {
  return result.ok ? undefined : told(t.movedMeanwhile);
}

/** Somebody was first: the page shows how it stands now. */
function told(message: string): Refused {
  return { status: 409, answer: { errors: {}, values: {}, message } };
}

function faulty(form: FormData, errors: Readonly<Record<string, string>>): Refused {
  return { status: 422, answer: { errors, values: typedValues(form) } };
}
