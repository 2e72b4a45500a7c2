import type { SpecialistActor } from '~/app/auth/actor';
import type { WordAnswer } from '~/app/domain/vocabulary/understand-text';
import { decidedOfTask } from '~/app/domain/needs/decided-of-task';
import { isOver } from '~/app/domain/companies/company-record';
import { ok, refuse, type Result } from '~/app/domain/result';
import type { PreparedMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { findCompany, type Company } from '~/db/repositories/companies';
import { openPersonKey } from '~/db/repositories/person-keys';
import { insertPersonLink } from '~/db/repositories/person-links';
import { enqueueMail } from '~/db/repositories/outbox';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import { takeUpFoundJobRow } from '~/db/repositories/found-jobs';
import { findFixedContact } from '~/db/repositories/specialists';
import { listCompanyUsers } from '~/db/repositories/users';
import { needReceived } from '~/emails/need-received';
import { needWrittenDown } from '~/emails/need-written-down';
import { openFoundJob, type OfPerson } from '../found-jobs/open-found-job';
import { letterOfSomethingNew } from '../mail/letter-of-something-new';
import { plainLetter } from '../mail/plain-letter';
import { rememberWords } from '../matching/remember-words';
import { readResolver } from '../matching/word-resolver';
import { record } from '../record';
import type { TaskAnswers } from './write-task';
import { writeWholeNeed } from './write-whole-need';

/** What a company told in a conversation. */
export interface ToldNeed {
  /** Given out with the form: sent twice it is one need. */
  readonly needId: string;
  readonly tasks: readonly (TaskAnswers & { readonly title: string })[];
  readonly municipality: string;
  readonly address: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  /** What was ticked beside the words of the tasks. */
  readonly words?: readonly WordAnswer[];
}

/**
 * Writes a need down on a company's behalf and sends it in, in one go. The writer has it to
 * complete; the company can read what was written, and its fixed contact is told. `not-found` when
 * there is no such company, `company-stopped` when it is stopped or ended, `not-common` where words
 * to be remembered for everyone are not such.
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
): Promise<Result<null, 'not-found' | 'company-stopped' | 'too-many-tasks' | 'not-common'>> {
  const company = await findCompany(services.store.read, companyId);
  if (!company) return refuse('not-found');
  const before = await findNeedFor(services.store.read, actor.userId, told.needId);
  if (before) return before.company.id === companyId ? ok(null) : refuse('not-found');
  if (found && !(await openFoundJob(services, actor, found))) return refuse('not-found');
  const letters = found ? [] : await lettersAbout(services, actor, company, told);
  const key =
    found && (await openPersonKey(services.store.read, services.keyRing, found.profileId));
  const toPerson = key ? await letterOfSomethingNew(services, key) : null;
  const { needId, municipality, address, contactName, contactPhone, words = [] } = told;
  return services.store.transaction(async (tx) => {
    const status = (await findCompany(tx, companyId))?.status;
    if (status && isOver(status)) return refuse('company-stopped');
    const remembered = await rememberWords(
      tx,
      services,
      actor,
      words,
      contactName ? [contactName] : [],
    );
    if (!remembered.ok) return remembered;
    const resolver = await readResolver(tx);
    const tasks = told.tasks.map(({ title, details }) => ({
      title,
      details: { ...details, decided: decidedOfTask({ title }, words, resolver) },
    }));
    const need = {
      id: needId,
      companyId,
      aboutPersonId: found?.profileId ?? null,
      municipality,
      address,
      contactName,
      contactPhone,
    };
    const written = await writeWholeNeed(tx, services, actor, { need, tasks });
    if (!written.ok) return written;
    if (written.value === 'there-already') return ok(null);
    if (found && !(await takeUpFoundJobRow(tx, found, { needId, at: nowOf(services) }))) {
      return refuse('not-found');
    }
    if (found) {
      await record(tx, services, {
        action: 'found-job.taken-up',
        actor: `user:${actor.userId}`,
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
