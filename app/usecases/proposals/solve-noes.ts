import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { readTickSheet, saveTicks } from '~/db/repositories/requirement-ticks';
import type { SpecialistActor } from '../../auth/actor';
import {
  isDemandRefused,
  isToBeSolved,
  standingSolution,
  ticksSolved,
  type Solution,
} from '../../domain/needs/requirements/ticks';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { tickedRequirements, type TickedItem } from '../needs/requirements-of';
import { record } from '../record';
import { cardAfterSolutions } from './card-after-solutions';
import { letterOfSolutions } from './letter-of-solutions';
import { openProposal } from './open-proposal';

const untold = { isUntold: true } as const;

/** How a no to exactly these words is solved; `how` is null where its tasks are left out. */
export interface GivenSolution {
  readonly text: string;
  readonly how: string | null;
}

/**
 * Keeps how her noes to what the work demands are solved, and what is changed where she can do it
 * with something changed, sealed with her answers. One to other words is left out, and so is
 * leaving out what the whole job asks or what she can do. She is told by letter that there is
 * something to read, so that she can say that it is not right before the company reads it. A card
 * whose days a solution changes changes with it. `not-now` – the proposal has moved meanwhile.
 */
export async function solveNoes(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  given: readonly GivenSolution[],
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { key, need } = found;
  const at = nowOf(services);
  const id = services.newId();
  const { items: before } = await tickedRequirements(services.store.read, key, need.id);
  const solved = new Map(newSolutions(before, given, at).map((one) => [one.text, one.solution]));
  const after = before.map((item) => ({
    ...item,
    solution: solved.get(item.text) ?? item.solution,
  }));
  const card = await cardAfterSolutions(services, actor, found, after);
  const letter = await letterOfSolutions(services, found, { isAskedAnew: card !== undefined });
  return services.store.transaction(async (tx) => {
    const { items } = await tickedRequirements(tx, key, need.id);
    const solutions = newSolutions(items, given, at).map(({ text, solution }) => ({
      text,
      solution: { ...solution, ...(letter ? {} : untold) },
    }));
    if (solutions.length === 0) return ok(null);
    const { ticks, left } = await readTickSheet(tx, key, need.id);
    const sheet = { ticks: ticksSolved(ticks, solutions), left };
    await saveTicks(tx, key, { id, needId: need.id, sheet, at });
    if (card && !(await card.keep(tx))) return refuse('not-now');
    await record(tx, services, {
      action: 'requirements.solved',
      actor: `user:${actor.userId}`,
      subject: `profile:${key.profileId}`,
      facts: { need: need.id, isMailed: letter !== null },
    });
    if (letter) {
      await insertPersonLink(tx, letter.link);
      await enqueueMail(tx, letter.mail);
    }
    return ok(null);
  });
}

/** What of the given solutions is an answer to one of these items, and new. */
function newSolutions(
  items: readonly TickedItem[],
  given: readonly GivenSolution[],
  at: string,
): { readonly text: string; readonly solution: Solution }[] {
  return given.flatMap(({ text, how }) => {
    const item = items.find((one) => one.text === text && isToBeSolved(one));
    if (!item) return [];
    if (how === null && !(item.mayBeLeftOut && isDemandRefused(item))) return [];
    if (isAsBefore(item.solution, how)) return [];
    const solution =
      how === null ? ({ kind: 'left-out' } as const) : ({ kind: 'solved', how } as const);
    return [{ text, solution: { ...solution, at } }];
  });
}

/** The same solution as stands already, and is not disputed. */
function isAsBefore(before: Solution | null | undefined, how: string | null): boolean {
  const standing = standingSolution(before);
  if (!standing) return false;
  return standing.kind === 'solved' ? standing.how === how : how === null;
}
