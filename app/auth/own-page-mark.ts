import { sha256 } from '../crypto/hash';

/** What a form on a jobseeker’s own page says of whose it is: nothing anybody can read. */
export function ownPageMark(profileId: string): string {
  return sha256(`own page:${profileId}`).slice(0, 16);
}
