import type { AdministratorActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { criterionNames } from '~/app/domain/matching/match-types';
import { faultInWeights, type Weights, type WeightsFault } from '~/app/domain/matching/weights';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import {
  findWeights,
  findWeightVersion,
  insertWeightVersion,
  listWeightVersions,
} from '~/db/repositories/weight-versions';
import { record } from '../record';

export interface WantedWeights {
  /** Given out with the form: sent twice it is one version. */
  readonly id: string;
  readonly of: Weights['of'];
  readonly reason: string;
  /** The version the form showed. */
  readonly seenVersion: string;
}

/** Adds a version of the weights, which every match is computed with from now on. Old ones stay. */
export async function changeWeights(
  services: Services,
  actor: AdministratorActor,
  { id, of, reason, seenVersion }: WantedWeights,
): Promise<Result<null, WeightsFault | 'same' | 'changed-meanwhile'>> {
  const fault = faultInWeights(of);
  if (fault) return refuse(fault);
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    if (await findWeightVersion(tx, id)) return ok(null);
    const current = await findWeights(tx);
    if (current.version !== seenVersion) return refuse('changed-meanwhile');
    if (criterionNames.every((name) => current.of[name] === of[name])) return refuse('same');
    const number = ((await listWeightVersions(tx))[0]?.version.number ?? 1) + 1;
    const version = `${osloDateOf(new Date(now))}.${number}`;
    const row = { id, number, version, weights: of, reason, savedById: actor.userId, savedAt: now };
    if (!(await insertWeightVersion(tx, row))) return refuse('changed-meanwhile');
    await record(tx, services, {
      action: 'weights.changed',
      actor: `user:${actor.userId}`,
      subject: `weights:${id}`,
      facts: { version, before: current.version },
    });
    return ok(null);
  });
}
