import { findCarvedJobOfNeed } from '~/db/repositories/carved-jobs';
import { readIdentity } from '~/db/repositories/identities';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import { composePosition, wordsLeftOut, type Position } from '../../domain/carving/position';
import { hasSensitiveWord } from '../../domain/privacy/sensitive-words';
import { tellsWhoSheIs } from '../../domain/privacy/tells-who-she-is';
import { tickedRequirements } from '../needs/requirements-of';

export interface PositionNow {
  readonly jobId: string;
  readonly position: Position;
  /** What is written in the plan and cannot be read by a company. */
  readonly leftOut: readonly string[];
}

/**
 * The job put together for her as the plan makes it today, without the tasks her noes have taken
 * out of it; undefined where the need is no carved job. `support` is what the card says of us.
 */
export async function positionOfNeed(
  db: Database,
  key: PersonKey,
  needId: string,
  support: readonly string[],
): Promise<PositionNow | undefined> {
  const job = await findCarvedJobOfNeed(db, key, needId);
  if (!job) return undefined;
  const identity = await readIdentity(db, key);
  const mayBeRead = (text: string) =>
    !hasSensitiveWord(text) && !(identity && tellsWhoSheIs(text, identity, []));
  const { leftOut } = (await tickedRequirements(db, key, needId)).job;
  const tasks = job.plan.tasks.filter(({ task }) => !leftOut.includes(task.title));
  const plan = { ...job.plan, tasks };
  return {
    jobId: job.id,
    position: composePosition(plan, { support, mayBeRead }),
    leftOut: wordsLeftOut(plan, mayBeRead),
  };
}
