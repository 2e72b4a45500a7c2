import { profileBlocks } from '~/app/domain/profiles/matching-layer';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { ProfileFlags } from '~/app/views/profile-flags';
import { CasesToRead } from '~/app/views/cases-to-read';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { Notice } from '~/app/ui/notice';
import type { SharedLine } from '~/app/usecases/sharings/read-shared-with-me';
import type { ProfileLine } from '~/app/usecases/profiles/read-own-profiles';

interface ProfilesProps {
  /** What a person answered about a new specialist, written down just now. */
  readonly handed: 'yes' | 'no' | null;
  readonly profiles: readonly ProfileLine[];
  readonly shared: readonly SharedLine[];
}

/** The specialist's own jobseekers, each under her code, and those of colleagues she may read. */
export function ProfilesPage({ handed, profiles, shared }: ProfilesProps) {
  const { profiles: t, handOvers } = useMessages().specialist;
  const action = <ButtonLink href="/profiles/new">{t.new}</ButtonLink>;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      {handed ? (
        <Notice tone="success" isStatus>
          {handOvers.written[handed]}
        </Notice>
      ) : null}
      {profiles.length === 0 ? (
        <EmptyState title={t.none} action={action}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <div className="stack">
          <div className="actions">{action}</div>
          <div className="grid">
            {profiles.map((profile) => (
              <Card
                key={profile.id}
                title={profile.code}
                href={`/profiles/${profile.id}`}
                eyebrow={<ProfileFlags flags={profile.flags} />}
                footer={t.blocksKnown(profile.knownBlocks, profileBlocks.length)}
              >
                <p>{profile.wish ?? t.wishUnknown}</p>
              </Card>
            ))}
          </div>
        </div>
      )}
      <CasesToRead shared={shared} />
    </PageFrame>
  );
}
