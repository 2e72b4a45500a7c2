import { listCompanies } from '~/db/repositories/companies';
import { withFormerNames } from '~/db/repositories/company-names';
import { readIdentity } from '~/db/repositories/identities';
import { sealMatchingLayer, updateProfile } from '~/db/repositories/profiles';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import { resolveProfile } from '../../domain/matching/resolve-profile';
import type { LayerChange } from '../../domain/profiles/block-form';
import { savedBlockValues } from '../../domain/profiles/profile-blocks';
import { changedMeanwhile, type SeenForm } from '../../domain/form-drafts/meanwhile';
import { foundInRegister } from '../../domain/profiles/declined-companies';
import type { MatchingLayer, ProfileBlock } from '../../domain/profiles/matching-layer';
import { textsOfProfile } from '../../domain/profiles/word-fields';
import { decideWords } from '../../domain/vocabulary/decide-words';
import type { WordAnswer } from '../../domain/vocabulary/understand-text';
import { withDecisions } from '../../domain/vocabulary/word-decision';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openOwnProfile } from './open-own-profile';
import { record } from '../record';
import { rememberWords } from '../matching/remember-words';
import { readResolver } from '../matching/word-resolver';

export interface BlockChange {
  readonly block: ProfileBlock;
  readonly change: LayerChange;
  /** What was ticked beside the words, where the block has any. */
  readonly words?: readonly WordAnswer[];
  /** The form it came in, which must not write over what was saved since it was shown. */
  readonly sent?: SeenForm | undefined;
}

/**
 * Saves one block of the matching layer. The layer is read and written in one transaction, so
 * that two blocks saved at once both stay; its words are resolved here and never when matching.
 * Refusals: `not-found`; `not-common` – words to be remembered for everyone are not such;
 * `changed-meanwhile` – a field of the block was saved elsewhere since the form was shown.
 */
export async function saveProfile(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  { block, change, words = [], sent }: BlockChange,
): Promise<Result<null, 'not-found' | 'not-common' | 'changed-meanwhile'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const found = await openOwnProfile(tx, services, actor, profileId);
    if (!found) return refuse('not-found');
    const late = sent && changedMeanwhile(sent, savedBlockValues(found.layer, block));
    if (late && Object.keys(late).length > 0) return refuse('changed-meanwhile');
    // Nobody is shown the name here: it is what must not get among the ordinary words.
    const identity = words.some(({ isCommon }) => isCommon)
      ? await readIdentity(tx, found.key)
      : undefined;
    const names = [identity?.name ?? '', ...(identity?.network ?? []).map(({ name }) => name)];
    const remembered = await rememberWords(tx, services, actor, words, names);
    if (!remembered.ok) return remembered;
    const layer = await changedLayer(tx, found.layer, profileId, { block, change, words });
    const matching = sealMatchingLayer(found.key, layer);
    const owner = { specialistId: actor.userId, profileId };
    await updateProfile(tx, owner, { matching, updatedAt: now });
    await record(tx, services, {
      action: 'profile.changed',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { block },
    });
    return ok(null);
  });
}

async function changedLayer(
  tx: Database,
  layer: MatchingLayer,
  profileId: string,
  { block, change, words = [] }: BlockChange,
): Promise<MatchingLayer> {
  const { facts: changed, note, ...parts } = change;
  const told = { ...layer.facts, ...changed };
  const declinedInRegister = foundInRegister(
    layer.declinedInRegister ?? {},
    told.declinedCompanies ?? [],
    await withFormerNames(tx, await listCompanies(tx)),
  );
  const facts = { ...told, declinedCompanyIds: Object.values(declinedInRegister).flat() };
  const resolver = await readResolver(tx);
  const decisions = decideWords(layer.decisions ?? [], words, textsOfProfile(facts), resolver);
  return {
    ...layer,
    ...parts,
    facts,
    declinedInRegister,
    notes: { ...layer.notes, [block]: note },
    decisions,
    resolved: resolveProfile({ ...facts, id: profileId }, withDecisions(resolver, decisions)),
  };
}
