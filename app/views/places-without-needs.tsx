import { useMessages } from '../i18n/messages';
import { Notice } from '../ui/notice';

interface PlacesWithoutNeedsProps {
  readonly profileId: string;
  readonly places: readonly string[];
}

/** Municipalities she reaches where no need is: most often a name that is not one. */
export function PlacesWithoutNeeds({ profileId, places }: PlacesWithoutNeedsProps) {
  const t = useMessages().specialist.profiles.profilePage;
  if (places.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{t.withoutNeeds(places)}</p>
      <p>
        <a href={`/profiles/${profileId}/edit?block=travel`}>{t.withoutNeedsChange}</a>
      </p>
    </Notice>
  );
}
