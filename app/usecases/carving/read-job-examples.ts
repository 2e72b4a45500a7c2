import { listCarvedThatLed } from '~/db/repositories/carved-that-led';
import { exampleOf } from '../../domain/carving/job-example';
import type { Services } from '../../services';

const mostExamples = 6;

/** What jobs put together before have become, by trade: for whoever puts one together now. */
export async function readJobExamples({ store }: Pick<Services, 'store'>) {
  const led = await listCarvedThatLed(store.read, mostExamples);
  return led.flatMap(({ need, industry }) => {
    const example = need && exampleOf(need);
    return example ? [{ ...example, industry }] : [];
  });
}
