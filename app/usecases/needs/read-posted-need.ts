import { findNeedFor, listPostedNeeds, type PostedNeed } from '~/db/repositories/specialist-needs';
import { listNeedMoves, type ToldNeedMove } from '~/db/repositories/need-moves';
import { listNeedClaims } from '~/db/repositories/need-claims';
import { listTasks, type Task } from '~/db/repositories/tasks';
import { findUser } from '~/db/repositories/users';
import type { SpecialistActor } from '../../auth/actor';
import { ageInWords } from '../../domain/calendar/age-in-words';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn, wentOnByItselfOn } from '../../domain/needs/need-on';
import { nowOf, type Services } from '../../services';

/** Who has taken a need to complete it. */
export interface TakenBy {
  readonly specialistId: string;
  readonly name: string;
}

export interface NeedLine {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly municipality: string | null;
  readonly state: PostedNeed['need']['state'];
  /** The reader's own jobseeker whom it is about, where it is about somebody. */
  readonly aboutPersonId: string | null;
  /** How long ago it was sent in, in words. */
  readonly age: string;
  readonly submittedAt: string;
  readonly takenBy: TakenBy | null;
  /** When to get in touch again, and whether that day has come. */
  readonly comeBackOn: string | null;
  readonly isDue: boolean;
  /** The day a pause ends by itself, and the day one has. */
  readonly pausedUntilOn: string | null;
  readonly wentOnOn: string | null;
}

export interface PostedNeedView extends PostedNeed {
  readonly tasks: readonly Task[];
  readonly age: string;
  /** The specialist who wrote it down for the company; null when the company did so itself. */
  readonly writtenBy: string | null;
  readonly takenBy: TakenBy | null;
  /** What was done with it since it was sent, and who did it. */
  readonly moves: readonly ToldNeedMove[];
  readonly wentOnOn: string | null;
}

/** Needs every specialist sees: those in the given states, the longest waiting first. */
export async function readPostedNeeds(
  services: Services,
  actor: SpecialistActor,
  states: Parameters<typeof listPostedNeeds>[2],
): Promise<NeedLine[]> {
  const today = osloDateOf(services.clock.now());
  const posted = await listPostedNeeds(services.store.read, actor.userId, states, today);
  const claims = await listNeedClaims(services.store.read);
  return posted.map(({ need, company }) => ({
    id: need.id,
    title: need.title ?? '',
    company: company.name,
    municipality: need.municipality,
    state: need.state,
    aboutPersonId: need.aboutPersonId,
    age: ageOf(services, need),
    submittedAt: need.submittedAt ?? need.createdAt,
    takenBy: claims.get(need.id) ?? null,
    comeBackOn: need.comeBackOn,
    isDue: need.comeBackOn !== null && need.comeBackOn <= today,
    pausedUntilOn: need.state === 'paused' ? need.pausedUntilOn : null,
    wentOnOn: wentOnByItselfOn(need),
  }));
}

/** One need with its company and tasks; undefined for a draft. */
export async function readPostedNeed(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<PostedNeedView | undefined> {
  const posted = await findNeedFor(services.store.read, actor.userId, needId);
  if (!posted) return undefined;
  const need = needOn(posted.need, osloDateOf(services.clock.now()));
  const tasks = await listTasks(services.store.read, needId);
  const writer = await findUser(services.store.read, posted.need.createdById);
  const claims = await listNeedClaims(services.store.read);
  return {
    ...posted,
    need,
    tasks,
    age: ageOf(services, posted.need),
    writtenBy: writer?.role === 'specialist' ? writer.name : null,
    takenBy: claims.get(needId) ?? null,
    moves: await listNeedMoves(services.store.read, needId),
    wentOnOn: wentOnByItselfOn(need),
  };
}

function ageOf(services: Services, need: PostedNeed['need']): string {
  return ageInWords(need.submittedAt ?? need.createdAt, nowOf(services));
}
