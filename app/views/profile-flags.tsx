import { useMessages } from '../i18n/messages';
import { Tag } from '../ui/tag';
import type { ProfileFlags as Flags } from '../usecases/profiles/create-profile';

const flagNames = ['isProtected', 'isUnder18', 'hasGuardian'] as const;

/** The flags of a profile, each a word without a reason. */
export function ProfileFlags({ flags }: { flags: Flags }) {
  const t = useMessages().specialist.profiles.flags;
  return flagNames
    .filter((flag) => flags[flag])
    .map((flag) => (
      <Tag key={flag} tone="attention">
        {t[flag]}
      </Tag>
    ));
}
