import type { Services } from '~/app/services';
import { lettersTo } from '../letters';

/** The link in the last letter of a kind to someone. Throws when there is none. */
export async function linkTo(services: Services, address: string, kind: string): Promise<string> {
  const letters = (await lettersTo(services, address)).filter((letter) => letter.kind === kind);
  const link = letters.at(-1)?.link;
  if (!link) throw new Error(`no letter «${kind}» with a link to ${address}`);
  return link;
}
