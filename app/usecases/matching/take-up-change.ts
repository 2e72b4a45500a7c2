import { insertMatchNote } from '~/db/repositories/match-notes';
import { insertTaskQuestion } from '~/db/repositories/task-questions';
import type { SpecialistActor } from '../../auth/actor';
import { leverIdOf } from '../../domain/matching/explanation/lever-id';
import { taskTitle } from '../../domain/matching/explanation/task-change';
import { ok, refuse, type Result } from '../../domain/result';
import { messagesIn } from '../../i18n/messages';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { hasConsentFor, hasSaidNoTo } from './consent-for-company';
import { openPair, type PersonAtNeed } from './open-pair';

const t = messagesIn('nb').specialist.taskTalk;

export interface WantedChange {
  /** Its place in the match's list of levers, as the page showed it. */
  readonly lever: string;
  /** Given out with the form: sent twice it is one. */
  readonly formId: string;
  /** A point on one's own list, or an open question in the company's log. */
  readonly where: 'own-list' | 'company';
}

/**
 * Takes a change up: as a point on the specialist's own list, or as an open question about the
 * task in the company's log. The words are ours, about the task alone. What began from a person is
 * information about her, so nothing is written at the company before her yes to it (domain §2.4),
 * nor when the company has said no to her.
 */
export async function takeUpChange(
  services: Services,
  actor: SpecialistActor,
  pair: PersonAtNeed,
  { lever: leverId, formId, where }: WantedChange,
): Promise<Result<null, 'not-found' | 'not-consented' | 'company-said-no'>> {
  const opened = await openPair(services.store.read, services, actor, pair);
  const lever = opened?.match.levers.find((each) => leverIdOf(each) === leverId);
  if (!opened || !lever) return refuse('not-found');
  const { person, posted, need } = opened;
  const titles = Object.fromEntries(need.need.tasks.map(({ id, title }) => [id, title]));
  const text = t.questions[lever.lever](taskTitle(lever.task, titles));
  const now = nowOf(services);
  const { userId } = actor;
  const about = { needId: posted.need.id, companyId: posted.company.id };
  return services.store.transaction(async (tx) => {
    if (where === 'own-list') {
      const note = { id: formId, needId: about.needId, note: text };
      const row = { ...note, createdById: userId, createdAt: now, doneAt: null };
      if (!(await insertMatchNote(tx, person.key, row))) return ok(null);
      await record(tx, services, {
        action: 'match.noted',
        actor: `user:${userId}`,
        subject: `profile:${pair.profileId}`,
        facts: { need: about.needId, lever: lever.lever },
      });
      return ok(null);
    }
    const isAgreed = await hasConsentFor(tx, services, { ...pair, ...about });
    if (!isAgreed) return refuse('not-consented');
    if (await hasSaidNoTo(tx, { ...pair, ...about })) return refuse('company-said-no');
    const question = { id: formId, ...about, text };
    const row = { ...question, askedById: userId, askedAt: now, settledAt: null };
    if (!(await insertTaskQuestion(tx, row))) return ok(null);
    // Of the company and the need alone: the log must not lead to who is behind it.
    await record(tx, services, {
      action: 'task-question.asked',
      actor: `user:${userId}`,
      subject: `company:${about.companyId}`,
      facts: { need: about.needId, question: formId },
    });
    return ok(null);
  });
}
