import type { Profile } from '~/db/repositories/profiles';

/** Whether a guardian is a party too: of somebody under 18, or of whoever has one (domain §4, §8). */
export function needsGuardian(
  profile: Pick<Profile, 'isUnder18' | 'hasGuardian'> | undefined,
): boolean {
  return profile !== undefined && (profile.isUnder18 || profile.hasGuardian);
}
