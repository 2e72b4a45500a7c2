import { formatShortDate } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { youngWorkerRules } from '~/app/domain/profiles/young-workers';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { textOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FollowUpLines } from '~/app/views/follow-up-lines';
import { PlacesWithoutNeeds } from '~/app/views/places-without-needs';
import { ProfileLayer } from '~/app/views/profile-layer';
import { ProfileFlags } from '~/app/views/profile-flags';
import { ButtonLink } from '~/app/ui/button-link';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { FinePrint } from '~/app/ui/fine-print';
import { LineList } from '~/app/ui/line-list';
import { Notice } from '~/app/ui/notice';
import type { ProfileView } from '~/app/usecases/profiles/read-profile';
import { FoundJobs } from './found-jobs';
import { Office } from './office';
import { Searches } from './searches';
import { Sharings } from './sharings';

interface ProfileProps {
  readonly profile: ProfileView;
  readonly answer: FormAnswer | undefined;
  /** Name and contact were just saved as they stood. */
  readonly isUnchanged: boolean;
}

/** A jobseeker under her code: what is known, what was understood, and what goes on. */
export function ProfilePage({ profile, answer, isUnchanged }: ProfileProps) {
  const { profiles, writtenDown, carving, handOvers } = useMessages().specialist;
  const t = profiles.profilePage;
  const sent = answer && { values: answer.values, errors: answer.errors };
  const answered = sent && (textOf(sent, 'searchId') || textOf(sent, 'foundJobId'));
  const faults = Object.entries(answer?.errors ?? {}).map(
    ([name, words]) => [answered ? `${name}-${answered}` : name, words] as const,
  );
  return (
    <PageFrame eyebrow={t.eyebrow} title={profile.code} lead={t.lead}>
      <FormFaults errors={Object.fromEntries(faults)} />
      <div className="stack">
        {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
        {isUnchanged && !answer ? (
          <Notice isStatus>
            <p>{t.unchanged}</p>
          </Notice>
        ) : null}
        <ProfileFlags flags={profile.flags} />
        <div className="actions">
          <ButtonLink href={`/profiles/${profile.id}/matches`}>{t.findNeeds}</ButtonLink>
          <ButtonLink href={`/profiles/${profile.id}/jobs`} tone="secondary">
            {carving.open}
          </ButtonLink>
          <ButtonLink href={`/profiles/${profile.id}/identity`} tone="secondary">
            {t.openIdentity}
          </ButtonLink>
          <ButtonLink href={`/profiles/${profile.id}/own`} tone="secondary">
            {t.ownVersion}
          </ButtonLink>
        </div>
        <p className="actions">
          <a href={`/profiles/${profile.id}/search`}>{writtenDown.search.open}</a>
          <a href={`/profiles/${profile.id}/found-job`}>{writtenDown.foundJob.open}</a>
          {profile.flags.isProtected ? null : (
            <a href={`/profiles/${profile.id}/give`}>{handOvers.give.open}</a>
          )}
        </p>
        <FinePrint>
          <p>{t.identityNote}</p>
        </FinePrint>
        <FollowUps followUps={profile.followUps} />
        <Office office={profile.office} error={sent?.errors['office']} />
        <Emergencies emergencies={profile.emergencies} />
        <Objections profile={profile} />
        <Searches profile={profile} sent={sent} />
        <FoundJobs profile={profile} sent={sent} />
        {profile.flags.isUnder18 ? <Young profile={profile} /> : null}
        <Drafts profile={profile} />
        <PlacesWithoutNeeds profileId={profile.id} places={profile.placesWithoutNeeds} />
        <ProfileLayer profile={profile} changeHref={`/profiles/${profile.id}/edit`} />
        <Proposals proposals={profile.proposals} />
        <Sharings profile={profile} />
      </div>
    </PageFrame>
  );
}

/** Who could see who she is while her specialist was away, and why. */
function Emergencies({ emergencies }: Pick<ProfileView, 'emergencies'>) {
  const t = useMessages().breakGlass;
  return emergencies.map(({ id, requester, decider, reason, explanation, decidedAt }) => (
    <Notice key={id} title={t.title}>
      <p>{t.seenBySpecialist(requester, decidedAt ? formatMoment(decidedAt) : '')}</p>
      <p>
        {t.reasons[reason]}. «{explanation}» {decider ? t.approvedBy(decider) : null}
      </p>
    </Notice>
  ));
}

/** What she says is not right: a task until they have talked about it. */
function Objections({ profile }: { profile: ProfileView }) {
  const { blockTitles, profilePage: t } = useMessages().specialist.profiles;
  return profile.objections.map(({ id, block, text }) => (
    <Notice key={id} tone="warning" title={t.objectionTitle(blockTitles[block])}>
      <p>«{text}»</p>
      <form method="post" className="actions">
        <input type="hidden" name="objectionId" value={id} />
        <a href={`/profiles/${profile.id}/edit?block=${block}`}>{t.objectionChange}</a>
        <Button intent="settle" tone="secondary" about={blockTitles[block]}>
          {t.settle}
        </Button>
      </form>
    </Notice>
  ));
}

/** What is written in a block and not saved: it counts for nothing yet. */
function Drafts({ profile: { id, drafts } }: { profile: ProfileView }) {
  const { blockTitles, profilePage: t } = useMessages().specialist.profiles;
  return drafts.map(({ block, keptAt }) => (
    <Notice key={block} tone="warning">
      <p>{t.draft(blockTitles[block], formatMoment(keptAt))}</p>
      <p>
        <a href={`/profiles/${id}/edit?block=${block}`}>{t.draftOpen}</a>
      </p>
    </Notice>
  ));
}

/** The rules for the young, as guidance with source and date, and what in her times breaks them. */
function Young({ profile: { id, young, isGuardianMissing } }: { profile: ProfileView }) {
  const t = useMessages().specialist.profiles.profilePage.young;
  const { hoursADay, hoursAWeek, source, checkedOn } = youngWorkerRules;
  return (
    <Notice title={t.title} tone={isGuardianMissing || young.length > 0 ? 'warning' : 'info'}>
      {isGuardianMissing ? (
        <p>
          {t.guardianMissing} <a href={`/profiles/${id}/identity`}>{t.toGuardian}</a>
        </p>
      ) : null}
      <p>{t.rules(hoursADay, hoursAWeek)}</p>
      {young.map((hint) => (
        <p key={hint}>{t.hints[hint]}</p>
      ))}
      <p className="small">{t.source(source, formatShortDate(checkedOn))}</p>
    </Notice>
  );
}

/** Her agreements after the start, each with what is overdue or comes next. */
function FollowUps({ followUps }: Pick<ProfileView, 'followUps'>) {
  const t = useMessages().specialist.followUp;
  if (followUps.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <LineList>
        <FollowUpLines lines={followUps} />
      </LineList>
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
