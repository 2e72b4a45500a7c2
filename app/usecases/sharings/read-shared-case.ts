import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { layerView, type LayerView } from '../profiles/layer-view';
import { openSharedCase, type SharedTerms } from './open-shared-case';

export interface SharedCaseView extends LayerView {
  readonly terms: SharedTerms;
}

/** The matching layer of a colleague's person, read with her agreement (domain §11). */
export async function readSharedCase(
  services: Services,
  actor: SpecialistActor,
  sharingId: string,
): Promise<SharedCaseView | undefined> {
  const found = await openSharedCase(services, actor, sharingId, 'profile');
  return found && { terms: found.terms, ...layerView(found.layer) };
}
