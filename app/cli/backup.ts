import { existsSync } from 'node:fs';
import { backUpTo } from '~/db/backup';
import { withServices } from './operator';
import { OperatorError } from './operator-error';

/** `backup FILE`: a whole, checked copy of the database, made while the server runs. */
export async function backup(target: string): Promise<void> {
  if (existsSync(target)) throw new OperatorError(`${target} exists already: choose another name`);
  await withServices(async ({ store }) => {
    await backUpTo(store, target);
    console.log(
      `Backed up to ${target}. Keep the key ring elsewhere: without it the copy is unreadable.`,
    );
  });
}
