import { formatShortDate } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import type { BlockState } from '~/app/domain/profiles/known-blocks';
import { notInRegister } from '~/app/domain/profiles/declined-companies';
import { profileBlocks, type BlockNote } from '~/app/domain/profiles/matching-layer';
import { youngWorkerRules } from '~/app/domain/profiles/young-workers';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { textOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { profileLines } from '~/app/views/profile-facts';
import { ProfileFlags } from '~/app/views/profile-flags';
import { ButtonLink } from '~/app/ui/button-link';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { FinePrint } from '~/app/ui/fine-print';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';
import type { ProfileView } from '~/app/usecases/profiles/read-profile';
import { FoundJobs } from './found-jobs';
import { Office } from './office';
import { Searches } from './searches';

interface ProfileProps {
  readonly profile: ProfileView;
  readonly answer: FormAnswer | undefined;
}

/** A jobseeker under her code: what is known, what was understood, and what goes on. */
export function ProfilePage({ profile, answer }: ProfileProps) {
  const { profiles, writtenDown } = useMessages().specialist;
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
        <ProfileFlags flags={profile.flags} />
        <div className="actions">
          <ButtonLink href={`/profiles/${profile.id}/matches`}>{t.findNeeds}</ButtonLink>
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
        </p>
        <FinePrint>
          <p>{t.identityNote}</p>
        </FinePrint>
        <Office office={profile.office} error={sent?.errors['office']} />
        <Emergencies emergencies={profile.emergencies} />
        <Objections profile={profile} />
        <Searches profile={profile} sent={sent} />
        <FoundJobs profile={profile} sent={sent} />
        {profile.flags.isUnder18 ? <Young hints={profile.young} /> : null}
        <Completion states={profile.states} />
        <Blocks profile={profile} />
        <NotInRegister layer={profile.layer} />
        <Understood words={profile.words} />
        <Proposals proposals={profile.proposals} />
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

function Blocks({ profile }: { profile: ProfileView }) {
  const { profiles: t } = useMessages().specialist;
  const lines = profileLines(profile.layer);
  return (
    <SummaryList
      rows={profileBlocks.map((block) => ({
        term: t.blockTitles[block],
        value: (
          <BlockLines
            lines={lines[block]}
            note={profile.layer.notes[block]}
            state={profile.states[block]}
          />
        ),
        change: {
          href: `/profiles/${profile.id}/edit?block=${block}`,
          label: t.profilePage.change,
          about: t.profilePage.changeAbout(t.blockTitles[block]),
        },
      }))}
    />
  );
}

interface BlockLinesProps {
  readonly lines: readonly string[];
  readonly note: BlockNote | undefined;
  readonly state: BlockState;
}

function BlockLines({ lines, note, state }: BlockLinesProps) {
  const t = useMessages().specialist.profiles;
  if (lines.length === 0) {
    const source = note && noteLine(note, t.edit);
    return (
      <span className="soft">{[t.blockStates[state], source].filter(Boolean).join(' · ')}</span>
    );
  }
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

/** How much is known, and what is asked about and open. */
function Completion({ states }: Pick<ProfileView, 'states'>) {
  const t = useMessages().specialist.profiles;
  const count = (state: BlockState) =>
    profileBlocks.filter((block) => states[block] === state).length;
  const open = count('open');
  return (
    <p>
      <strong>{t.blocksKnown(count('known'), profileBlocks.length)}</strong>
      {open > 0 ? `. ${t.blocksOpen(open)}.` : '.'}
    </p>
  );
}

/** Companies she has said no to that the register does not know: found by their name alone. */
function NotInRegister({ layer }: Pick<ProfileView, 'layer'>) {
  const t = useMessages().specialist.profiles.profilePage;
  const names = notInRegister(layer.facts.declinedCompanies ?? [], layer.declinedInRegister ?? {});
  if (names.length === 0) return null;
  return (
    <FinePrint>
      <p>{t.notInRegister(names.join(', '))}</p>
    </FinePrint>
  );
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

/** The rules for the young, as guidance with source and date, and what in her times breaks them. */
function Young({ hints }: { hints: ProfileView['young'] }) {
  const t = useMessages().specialist.profiles.profilePage.young;
  const { hoursADay, hoursAWeek, source, checkedOn } = youngWorkerRules;
  return (
    <Notice title={t.title} tone={hints.length > 0 ? 'warning' : 'info'}>
      <p>
        {t.agreed} {t.rules(hoursADay, hoursAWeek)}
      </p>
      {hints.map((hint) => (
        <p key={hint}>{t.hints[hint]}</p>
      ))}
      <p className="small">{t.source(source, formatShortDate(checkedOn))}</p>
    </Notice>
  );
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
