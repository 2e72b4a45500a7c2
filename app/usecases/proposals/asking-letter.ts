import { askJobseeker } from '~/emails/ask-jobseeker';
import type { MailContent } from '~/emails/layout';
import type { SpecialistActor } from '../../auth/actor';
import type { Identity } from '../../domain/profiles/identity';

/** What the letter with the question to her says, once her link and name are known. */
export function askingLetter(
  actor: SpecialistActor,
  { isAgain }: { readonly isAgain: boolean },
): (url: string, identity: Identity) => MailContent {
  return (url, { name }) => {
    const to = name.split(' ')[0] ?? name;
    return askJobseeker({ to, specialistName: actor.name, isAgain }, url);
  };
}
