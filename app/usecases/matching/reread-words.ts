import {
  listReadNeeds,
  listReadPeople,
  rewriteMatchingLayer,
  saveNeedReading,
} from '~/db/repositories/readings';
import { listTasks } from '~/db/repositories/tasks';
import { resolveNeed } from '../../domain/matching/resolve-need';
import { resolveProfile } from '../../domain/matching/resolve-profile';
import { matchNeedOf } from '../../domain/needs/match-need';
import { withDecisions } from '../../domain/vocabulary/word-decision';
import type { Services } from '../../services';
import { record } from '../record';
import { readResolver } from './word-resolver';

export interface Reread {
  readonly needs: number;
  readonly profiles: number;
}

/**
 * Reads the words of every need and profile again with the vocabulary as it is now: after a new
 * version of the product, or new occupations. What people have decided about their words stands.
 * One record at a time, so that the server can go on; run again, it changes nothing.
 */
export async function rereadWords(services: Services): Promise<Reread> {
  const { store, keyRing } = services;
  const resolver = await readResolver(store.read);
  let needs = 0;
  for (const { need, company } of await listReadNeeds(store.read)) {
    const tasks = await listTasks(store.read, need.id);
    const resolved = resolveNeed(matchNeedOf(company.name, need, tasks), resolver);
    const isKept = await store.transaction((tx) => saveNeedReading(tx, need, resolved));
    needs += isKept ? 1 : 0;
  }
  let profiles = 0;
  for (const id of await listReadPeople(store.read)) {
    const isKept = await store.transaction((tx) =>
      rewriteMatchingLayer(tx, keyRing, id, (layer) => ({
        ...layer,
        resolved: resolveProfile(
          { ...layer.facts, id },
          withDecisions(resolver, layer.decisions ?? []),
        ),
      })),
    );
    profiles += isKept ? 1 : 0;
  }
  await store.transaction((tx) =>
    record(tx, services, {
      action: 'words.reread',
      actor: 'operator',
      subject: 'vocabulary:work',
      facts: { vocabulary: resolver.version, needs, profiles },
    }),
  );
  return { needs, profiles };
}
