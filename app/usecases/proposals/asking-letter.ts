import { askJobseeker } from '~/emails/ask-jobseeker';
import type { MailContent } from '~/emails/layout';
import type { SpecialistActor } from '../../auth/actor';

/** What the letter with the question to her says, once her link is known. */
export function askingLetter(
  actor: SpecialistActor,
  { isAgain }: { readonly isAgain: boolean },
): (url: string) => MailContent {
  return (url) => askJobseeker({ specialistName: actor.name, isAgain }, url);
}
