import type { SpecialistActor } from '~/app/auth/actor';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { matchNeedOf } from '~/app/domain/needs/match-need';
import { ok, refuse, type Result } from '~/app/domain/result';
import type { PreparedMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { findCompany, type Company } from '~/db/repositories/companies';
import { insertNeedClaim } from '~/db/repositories/need-claims';
import {
  insertNeed,
  markSubmitted,
  saveDraft,
  unknownNeed,
  type Need,
} from '~/db/repositories/needs';
import { openPersonKey } from '~/db/repositories/person-keys';
import { insertPersonLink } from '~/db/repositories/person-links';
import { enqueueMail } from '~/db/repositories/outbox';
import { findNeedFor, findPostedNeed } from '~/db/repositories/specialist-needs';
import { takeUpFoundJobRow } from '~/db/repositories/found-jobs';
import { findFixedContact } from '~/db/repositories/specialists';
import { listTasks } from '~/db/repositories/tasks';
import { listCompanyUsers } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { needReceived } from '~/emails/need-received';
import { needWrittenDown } from '~/emails/need-written-down';
import { openFoundJob, type OfPerson } from '../found-jobs/open-found-job';
import { letterOfSomethingNew } from '../mail/letter-of-something-new';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';
import { readResolver } from '../matching/word-resolver';
import type { DraftOf } from './draft-of';
import { writeTask, type TaskAnswers } from './write-task';

/** What a company told in a conversation. */
export interface ToldNeed {
  /** Given out with the form: sent twice it is one need. */
  readonly needId: string;
  readonly tasks: readonly (TaskAnswers & { readonly title: string })[];
  readonly municipality: string;
  readonly address: string | null;
  readonly contactName: string;
  readonly contactPhone: string | null;
}

/**
 * Writes a need down on a company's behalf and sends it in, in one go. The writer has it to
 * complete; the company can read what was written, and its fixed contact is told. `not-found` when
 * there is no such company, `company-stopped` when it is stopped or ended.
 *
 * What a jobseeker found herself (`found`) is written down from what she tells and is about her:
 * then neither the company nor its fixed contact reads it, and nobody is written to but herself:
 * that there is something new on her page.
 */
export async function writeDownNeed(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  told: ToldNeed,
  found?: OfPerson,
): Promise<Result<null, 'not-found' | 'company-stopped' | 'too-many-tasks'>> {
  const company = await findCompany(services.store.read, companyId);
  if (!company) return refuse('not-found');
  const before = await findNeedFor(services.store.read, actor.userId, told.needId);
  if (before) return before.company.id === companyId ? ok(null) : refuse('not-found');
  if (found && !(await openFoundJob(services, actor, found))) return refuse('not-found');
  const letters = found ? [] : await lettersAbout(services, actor, company, told);
  const key =
    found && (await openPersonKey(services.store.read, services.keyRing, found.profileId));
  const toPerson = key ? await letterOfSomethingNew(services, key) : null;
  const now = nowOf(services);
  const { needId, tasks, municipality, address, contactName, contactPhone } = told;
  const by = { actor: `user:${actor.userId}`, subject: `need:${needId}` } as const;
  return services.store.transaction(async (tx) => {
    const status = (await findCompany(tx, companyId))?.status;
    if (status === 'stopped' || status === 'ended') return refuse('company-stopped');
    const draft: Need = {
      ...unknownNeed,
      id: needId,
      companyId,
      foundById: found?.profileId ?? null,
      createdById: actor.userId,
      state: 'draft',
      municipality,
      address,
      contactName,
      contactPhone,
      createdAt: now,
      updatedAt: now,
    };
    if (!(await insertNeed(tx, draft))) {
      const before = await findNeedFor(tx, actor.userId, needId);
      return before?.company.id === companyId ? ok(null) : refuse('not-found');
    }
    for (const task of tasks) {
      const draft = { companyId, needId, taskId: services.newId() };
      const written = await writeTask(tx, draft, task, now);
      if (!written.ok) return refuse('too-many-tasks');
    }
    await sendIn(tx, { companyId, needId }, now);
    if (found && !(await takeUpFoundJobRow(tx, found, { needId, at: now }))) {
      return refuse('not-found');
    }
    const facts = { companyId, writtenDownFor: found === undefined };
    await record(tx, services, { ...by, action: 'need.started', facts });
    const sent = { ...facts, tasks: tasks.length };
    await record(tx, services, { ...by, action: 'need.submitted', facts: sent });
    await insertNeedClaim(tx, { needId, specialistId: actor.userId, at: now });
    await record(tx, services, { ...by, action: 'need.claimed' });
    if (found) {
      await record(tx, services, {
        action: 'found-job.taken-up',
        actor: by.actor,
        subject: `profile:${found.profileId}`,
        facts: { isMailed: toPerson !== null },
      });
    }
    if (toPerson) {
      await insertPersonLink(tx, toPerson.link);
      await enqueueMail(tx, toPerson.mail);
    }
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

/** Marks the draft sent, and resolves its words to concepts, once. */
async function sendIn(tx: Database, draft: DraftOf, at: string): Promise<void> {
  await markSubmitted(tx, draft, { resolved: null, at });
  const posted = await findPostedNeed(tx, draft.needId);
  if (!posted) throw new Error('a need just written is there');
  const { need, company } = posted;
  const matchNeed = matchNeedOf(company.name, need, await listTasks(tx, need.id));
  const resolved = resolveNeed(matchNeed, await readResolver(tx));
  await saveDraft(tx, draft, { resolved, updatedAt: at });
}

async function lettersAbout(
  services: Services,
  actor: SpecialistActor,
  company: Company,
  { needId, tasks }: ToldNeed,
): Promise<PreparedMail[]> {
  const { read } = services.store;
  const taskTitles = tasks.map(({ title }) => title);
  const url = `${services.baseUrl}/company/needs/${needId}`;
  const toCompany = needWrittenDown({ by: actor.name, taskTitles, url });
  const contact = await findFixedContact(read, company.id);
  const toContact = needReceived({
    companyName: company.name,
    taskTitles,
    url: `${services.baseUrl}/needs/${needId}`,
    writtenBy: actor.name,
  });
  return [
    ...(await listCompanyUsers(read, company.id)).map(({ email }) =>
      plainLetter(services, 'need-written-down', email, toCompany),
    ),
    ...(contact && contact.id !== actor.userId
      ? [plainLetter(services, 'need-received', contact.email, toContact)]
      : []),
  ];
}
