import type { PostedNeed } from '~/db/repositories/specialist-needs';
import type { CarvedFrom } from '../../domain/carving/workbench/plan-of-tasks';
import type { ResolvedNeed } from '../../domain/matching/resolve-need';

/** Posted needs as tasks are carved from them, with the place each is at. */
export function carvedFrom(
  posted: readonly PostedNeed[],
  resolved: readonly ResolvedNeed[],
): CarvedFrom[] {
  return posted.flatMap(({ need }) => {
    const read = resolved.find((each) => each.need.id === need.id);
    return read ? [{ need: read.need, address: need.address ?? undefined }] : [];
  });
}
