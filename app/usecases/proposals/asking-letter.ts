import { askJobseeker } from '~/emails/ask-jobseeker';
import type { MailContent } from '~/emails/layout';
import { findUser } from '~/db/repositories/users';
import type { SpecialistActor } from '../../auth/actor';
import type { Identity } from '../../domain/profiles/identity';
import type { Services } from '../../services';

/** What the letter with the question to her says, once her link and name are known. */
export async function askingLetter(
  services: Services,
  actor: SpecialistActor,
  { isAgain }: { readonly isAgain: boolean },
): Promise<(url: string, identity: Identity) => MailContent> {
  const specialist = await findUser(services.store.read, actor.userId);
  const phone = specialist?.phone ?? services.config.SUPPORT_PHONE;
  return (url, { name }) => {
    const to = name.split(' ')[0] ?? name;
    return askJobseeker({ to, specialistName: actor.name, phone, isAgain }, url);
  };
}
