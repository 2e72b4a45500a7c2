import { readTickSheet, saveTicks } from '~/db/repositories/requirement-ticks';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import type { AuditActor } from '../../domain/audit/audit-event';
import type { Solution } from '../../domain/needs/requirements/ticks';
import { ticksAgreed } from '../../domain/needs/requirements/ticks';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import type { OwnProposal } from './answering';
import { openOwnProposal } from './open-own-proposal';
import { openProposal } from './open-proposal';

/**
 * She says that the solutions on her page are all right, so that the company may read about her.
 * `readUntil` is when the newest of them was written: what came later she has not read, and it
 * waits for her.
 */
export async function agreeToSolutions(
  services: Services,
  own: OwnProposal,
  readUntil: string,
): Promise<Result<null, 'not-found'>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const actor = `person:${proposal.profileId}` as const;
  await keep(services, key, { needId: proposal.needId, readUntil, how: 'link', actor });
  return ok(null);
}

/** The same, said to her specialist, who records it on her behalf. */
export async function recordSolutionsAgreed(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  readUntil: string,
): Promise<Result<null, 'not-found'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const said = { needId: found.need.id, readUntil, how: 'together' } as const;
  await keep(services, found.key, { ...said, actor: `user:${actor.userId}` });
  return ok(null);
}

interface Said {
  readonly needId: string;
  readonly readUntil: string;
  readonly how: NonNullable<Solution['agreed']>['how'];
  readonly actor: AuditActor;
}

/** Said once more it changes nothing, and is not told of again. */
async function keep(services: Services, key: PersonKey, said: Said): Promise<void> {
  const { needId, readUntil, how, actor } = said;
  const at = nowOf(services);
  const id = services.newId();
  await services.store.transaction(async (tx) => {
    const { ticks: before, left } = await readTickSheet(tx, key, needId);
    const ticks = ticksAgreed(before, { readUntil, agreed: { at, how } });
    if (ticks.every((tick) => before.includes(tick))) return;
    await saveTicks(tx, key, { id, needId, sheet: { ticks, left }, at });
    await record(tx, services, {
      action: 'requirements.solution-agreed',
      actor,
      subject: `profile:${key.profileId}`,
      facts: { need: needId, how },
    });
  });
}
