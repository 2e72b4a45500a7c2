import { formatShortDate } from '~/app/domain/calendar/format-date';
import { profileBlocks, type BlockNote } from '~/app/domain/profiles/matching-layer';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { profileLines } from '~/app/views/profile-facts';
import { ProfileFlags } from '~/app/views/profile-flags';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { FinePrint } from '~/app/ui/fine-print';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';
import type { ProfileView } from '~/app/usecases/read-profile';

/** A jobseeker under her code: what is known, what was understood, and what goes on. */
export function ProfilePage({ profile }: { profile: ProfileView }) {
  const t = useMessages().specialist.profiles.profilePage;
  return (
    <PageFrame eyebrow={t.eyebrow} title={profile.code} lead={t.lead}>
      <div className="stack">
        <ProfileFlags flags={profile.flags} />
        <div className="actions">
          <ButtonLink href={`/profiles/${profile.id}/matches`}>{t.findNeeds}</ButtonLink>
          <ButtonLink href={`/profiles/${profile.id}/identity`} tone="secondary">
            {t.openIdentity}
          </ButtonLink>
        </div>
        <FinePrint>
          <p>{t.identityNote}</p>
        </FinePrint>
        <Blocks profile={profile} />
        <Understood words={profile.words} />
        <Proposals proposals={profile.proposals} />
      </div>
    </PageFrame>
  );
}

function Blocks({ profile }: { profile: ProfileView }) {
  const { profiles: t } = useMessages().specialist;
  const lines = profileLines(profile.layer);
  return (
    <SummaryList
      rows={profileBlocks.map((block) => ({
        term: t.blockTitles[block],
        value: <BlockLines lines={lines[block]} note={profile.layer.notes[block]} />,
        change: {
          href: `/profiles/${profile.id}/edit?block=${block}`,
          label: t.profilePage.change,
          about: t.profilePage.changeAbout(t.blockTitles[block]),
        },
      }))}
    />
  );
}

function BlockLines({ lines, note }: { lines: readonly string[]; note: BlockNote | undefined }) {
  const t = useMessages().specialist.profiles;
  if (lines.length === 0) return <span className="soft">{t.unknown}</span>;
  const source = note && noteLine(note, t.edit);
  return (
    <>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
      {source ? <div className="soft small">{source}</div> : null}
    </>
  );
}

type NoteTexts = Pick<
  ReturnType<typeof useMessages>['specialist']['profiles']['edit'],
  'choices' | 'sources'
>;

function noteLine({ choice, source, on }: BlockNote, t: NoteTexts): string {
  return [choice && t.choices[choice], source && t.sources[source], on && formatShortDate(on)]
    .filter(Boolean)
    .join(' · ');
}

function Understood({ words }: Pick<ProfileView, 'words'>) {
  const t = useMessages().specialist.profiles.profilePage;
  if (words.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.understood}</h2>
      <ul className="tile-list">
        {words.map(({ text, concepts }, index) => (
          <li key={index}>
            {text}{' '}
            {concepts.length === 0 ? (
              <span className="soft">{t.unread}</span>
            ) : (
              concepts.map((concept) => <Tag key={concept}>{concept}</Tag>)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposals({ proposals }: Pick<ProfileView, 'proposals'>) {
  const { profiles, proposals: texts } = useMessages().specialist;
  if (proposals.length === 0) return null;
  return (
    <section className="stack">
      <h2>{profiles.profilePage.proposals}</h2>
      {proposals.map(({ id, company, needTitle, state }) => (
        <Card key={id} level={3} href={`/proposals/${id}`} title={needTitle} eyebrow={company}>
          <p>{texts.states[state]}</p>
        </Card>
      ))}
    </section>
  );
}
