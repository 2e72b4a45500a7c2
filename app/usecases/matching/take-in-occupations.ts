import { saveOccupationList } from '~/db/repositories/occupation-lists';
import { contentHashOf } from '../../crypto/content-hash';
import type { OccupationList } from '../../domain/vocabulary/occupations/occupation';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Takes an official list of occupations into the vocabulary, in the place of the one its source
 * gave out before. What is written from now on is understood with it; what was written before is
 * read anew by `rereadWords`.
 */
export async function takeInOccupations(
  services: Services,
  { source, occupations }: OccupationList,
): Promise<void> {
  const contentHash = contentHashOf(occupations);
  await services.store.transaction(async (tx) => {
    await saveOccupationList(tx, { source, occupations, contentHash, takenInAt: nowOf(services) });
    await record(tx, services, {
      action: 'occupations.taken-in',
      actor: 'operator',
      subject: `occupations:${source}`,
      facts: { count: occupations.length, contentHash },
    });
  });
}
