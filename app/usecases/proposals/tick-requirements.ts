import { readTickSheet, saveTicks } from '~/db/repositories/requirement-ticks';
import type { AuditActor } from '../../domain/audit/audit-event';
import {
  gapOf,
  itemsToTick,
  ticksAfter,
  type Tick,
  type TickAnswer,
} from '../../domain/needs/requirements/ticks';
import type { PersonKey } from '../../crypto/key-ring';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { requirementsOf } from '../needs/requirements-of';

/** An answer with the words it answers, as they stood on the page. */
export interface GivenTick {
  readonly text: string;
  readonly answer: TickAnswer;
  /** What must change, in her words; kept where she can do it with something changed. */
  readonly change?: string;
}

interface Ticking {
  readonly needId: string;
  readonly given: readonly GivenTick[];
  readonly how: Tick['how'];
  readonly actor: AuditActor;
}

/**
 * Keeps a person's answers to what a need asks, sealed with her key. An answer to words that are no
 * longer in the list is left out: it answers something else. Saved twice they are the same.
 */
export async function tickRequirements(
  services: Services,
  key: PersonKey,
  { needId, given, how, actor }: Ticking,
): Promise<void> {
  const at = nowOf(services);
  const id = services.newId();
  await services.store.transaction(async (tx) => {
    const { items } = await requirementsOf(tx, needId);
    const listed = given.flatMap(({ text, answer, change }) => {
      const item = items.find((one) => one.text === text);
      if (!item) return [];
      const { kind } = item;
      const isChanged = gapOf({ answer, kind }) === 'adaptable' && change !== undefined;
      return [{ text, answer, kind, ...(isChanged ? { change } : {}) }];
    });
    if (listed.length === 0) return;
    const { ticks: before } = await readTickSheet(tx, key, needId);
    const ticks = ticksAfter(
      before,
      listed.map((tick) => ({ ...tick, at, how })),
    );
    const left = itemsToTick(items, ticks).map(({ text }) => text);
    await saveTicks(tx, key, { id, needId, sheet: { ticks, left }, at });
    await record(tx, services, {
      action: 'requirements.ticked',
      actor,
      subject: `profile:${key.profileId}`,
      facts: { need: needId, how },
    });
  });
}
