import { listCarvedThatLed } from '~/db/repositories/carved-that-led';
import { listTasks } from '~/db/repositories/tasks';
import { exampleOf } from '../../domain/carving/job-example';
import type { Services } from '../../services';
import { readResolver } from '../matching/word-resolver';

const mostExamples = 6;

/** What jobs put together before have become, by trade: for whoever puts one together now. */
export async function readJobExamples({ store: { read } }: Pick<Services, 'store'>) {
  const resolver = await readResolver(read);
  const led = await listCarvedThatLed(read, mostExamples);
  const examples = await Promise.all(
    led.map(async ({ needId, industry }) => {
      const example = exampleOf(await listTasks(read, needId), resolver);
      return example ? [{ ...example, industry }] : [];
    }),
  );
  return examples.flat();
}
