import { rereadWords } from '../usecases/matching/reread-words';
import { withServices } from './operator';

/** `reread`: reads the words of all needs and profiles with the vocabulary as it is now. */
export async function reread(): Promise<void> {
  await withServices(async (services) => {
    const { needs, profiles } = await rereadWords(services);
    console.log(`Read the words of ${needs} needs and ${profiles} profiles again.`);
  });
}
