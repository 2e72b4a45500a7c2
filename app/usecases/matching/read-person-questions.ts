import type { SpecialistActor } from '../../auth/actor';
import { questionsByAsked } from '../../domain/matching/explanation/whom-to-ask';
import { profileBlocks, type ProfileBlock } from '../../domain/profiles/matching-layer';
import { blockStates } from '../../domain/profiles/known-blocks';
import { noteReading } from '../profiles/note-reading';
import { openOwnProfile } from '../profiles/open-own-profile';
import type { Services } from '../../services';
import { matchInFull, matchOptions } from './match-in-full';
import { readBestNeeds } from './read-best-needs';

export interface PersonQuestions {
  readonly profileId: string;
  /** Parts of her profile nobody has asked about, or she did not know yet. */
  readonly blocks: readonly ProfileBlock[];
  /** What the needs that fit best would make one ask, each question once. */
  readonly questions: readonly string[];
}

/** As many needs as are talked about in one meeting. */
const mostNeeds = 5;

/** All open questions for a meeting with a person, from her profile and the needs that fit best. */
export async function readPersonQuestions(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
): Promise<PersonQuestions | undefined> {
  const person = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!person) return undefined;
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  const { layer } = person;
  const { resolved } = layer;
  const { read } = services.store;
  const options = await matchOptions(read, services);
  const best = await readBestNeeds(services, actor, resolved, options, { most: mostNeeds });
  const questions: string[] = [];
  for (const found of best) {
    const { need, match } = await matchInFull(read, resolved, found, options);
    questions.push(...questionsByAsked(match.gaps, need.need, resolved.profile).person);
  }
  const states = blockStates(layer);
  return {
    profileId,
    blocks: profileBlocks.filter((block) => states[block] !== 'known'),
    questions: [...new Set(questions)],
  };
}
