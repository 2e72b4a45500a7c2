import type { DecisionView } from '~/app/usecases/agreements/after-agreement';
import type { ReactNode } from 'react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { SharingState } from '~/app/domain/consent/case-sharing';
import { factKeys } from '~/app/domain/profiles/facts-in-words';
import { profileBlocks } from '~/app/domain/profiles/matching-layer';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';
import { whenTold } from '~/app/views/when-told';
import { Assessments } from './assessments';
import { Consents } from './consents';
import { KeptMatches } from './kept-matches';
import { Proposals } from './proposals';
import { Ticks } from './ticks';

/** What became of a sharing she said yes to: the day of her yes is told beside it. */
const saidYes: ReadonlySet<SharingState> = new Set(['in-force', 'expired', 'ended']);

/** Everything stored about her, both layers, in plain words; made to be printed too. */
export function EverythingPage({ everything }: { everything: Everything }) {
  const t = useMessages().jobseeker;
  const { facts, looks, agreements } = everything;
  return (
    <PlainFrame title={t.everything.title} lead={t.everything.lead}>
      <Identity everything={everything} />
      <Part title={t.everything.workTitle}>
        <SummaryList
          rows={factKeys.map((key) => ({
            term: t.everything.facts[key],
            value: <Lines lines={facts[key]} />,
          }))}
        />
      </Part>
      <Notes notes={everything.notes} />
      {everything.words.length > 0 ? (
        <Part title={t.everything.wordsTitle}>
          <SummaryList
            rows={everything.words.map(({ text, means }) => ({
              term: text,
              value: means.join(', ') || t.everything.noMeaning,
            }))}
          />
        </Part>
      ) : null}
      {everything.objections.length > 0 ? (
        <Part title={t.everything.objectionsTitle}>
          <SummaryList
            rows={everything.objections.map(({ block, text, raisedAt }) => ({
              term: `${t.everything.blocks[block]}, ${dayOf(raisedAt)}`,
              value: text,
            }))}
          />
        </Part>
      ) : null}
      {everything.searches.length > 0 ? (
        <Part title={t.everything.searchesTitle}>
          <SummaryList
            rows={everything.searches.map(({ wanted, state, reason, askedAt, ...said }) => ({
              term: wanted.what,
              value: [
                whenTold({ ...said, at: askedAt }, t.told),
                wanted.where,
                wanted.company,
                t.searches.states[state],
                reason,
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </Part>
      ) : null}
      {everything.foundJobs.length > 0 ? (
        <Part title={t.everything.foundJobsTitle}>
          <SummaryList
            rows={everything.foundJobs.map(({ details, firstContact, state, toldAt, ...said }) => ({
              term: details.place,
              value: [
                whenTold({ ...said, at: toldAt }, t.told),
                details.work,
                details.town,
                details.contact,
                t.foundJobs.chosen[firstContact],
                t.foundJobs.mayTells[details.mayTell],
                t.foundJobs.states[state],
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </Part>
      ) : null}
      {everything.carvedJobs.length > 0 ? (
        <Part title={t.everything.carvedTitle}>
          <p>{t.everything.carvedText}</p>
          <SummaryList
            rows={everything.carvedJobs.map(({ company, hours, words }) => ({
              term: t.everything.carvedAt(company, hours),
              value: words.join(' · '),
            }))}
          />
        </Part>
      ) : null}
      <Part title={t.everything.proposalsTitle}>
        <Proposals proposals={everything.proposals} />
      </Part>
      <Part title={t.everything.ticksTitle}>
        <Ticks ticks={everything.ticks} />
      </Part>
      <Part title={t.everything.assessedTitle}>
        <Assessments assessments={everything.assessments} />
      </Part>
      <KeptMatches everything={everything} />
      <Part title={t.everything.consentsTitle}>
        <Consents consents={everything.consents} />
      </Part>
      <Part title={t.everything.agreementsTitle}>
        {agreements.length === 0 ? <p>{t.everything.noAgreements}</p> : null}
        {agreements.map((agreement) => (
          <p key={agreement.id}>
            {agreement.isSent &&
            agreement.state !== 'stopped' &&
            agreement.state !== 'rewritten' ? (
              <a href={`/me/agreements/${agreement.id}`}>{agreement.company}</a>
            ) : (
              <strong>{agreement.company}</strong>
            )}{' '}
            {t.everything.agreementDates(
              formatDate(agreement.startOn),
              agreement.endOn && formatDate(agreement.endOn),
            )}{' '}
            {t.everything.agreementStates[agreement.state]}
            {agreement.decision ? <Decided decision={agreement.decision} /> : null}
          </p>
        ))}
        {everything.stopWishes.map(({ id, party, sentOn, words }) => {
          const { youSent, youWrote, theySent, theyWrote } = t.agreement;
          const [sent, wrote] = party === 'jobseeker' ? [youSent, youWrote] : [theySent, theyWrote];
          const on = formatDate(sentOn);
          return <p key={id}>{words ? wrote(on, words) : sent(on)}</p>;
        })}
      </Part>
      <SpecialistMoves everything={everything} />
      {everything.sharings.length > 0 ? (
        <Part title={t.sharings.title}>
          <SummaryList
            rows={everything.sharings.map(
              ({ colleague, state, askedAt, answeredAt, untilOn, purpose, witness }) => ({
                term: colleague,
                value: [
                  t.everything.asked(dayOf(askedAt)),
                  saidYes.has(state) && answeredAt ? t.sharings.saidYes(dayOf(answeredAt)) : null,
                  state === 'in-force' ? null : t.sharings.states[state],
                  `«${purpose}»`,
                  t.sharings.untilDate(formatDate(untilOn)),
                  witness && t.everything.inMeeting(witness),
                ]
                  .filter(Boolean)
                  .join(' · '),
              }),
            )}
          />
          <p>
            <a href="/me/sharings">{t.sharings.link}</a>
          </p>
        </Part>
      ) : null}
      <Part title={t.everything.looksTitle}>
        {looks.length === 0 ? <p>{t.everything.noLooks}</p> : null}
        <ul>
          {looks.map((look) => (
            <li key={`${look.at} ${look.what}`}>
              {t.everything.look(
                look.company ? t.everything.from(look.name, look.company) : look.name,
                t.everything.looks[look.what],
                dayOf(look.at),
              )}
              {look.emergency ? (
                <>
                  {' '}
                  {t.everything.emergencyNote} {t.everything.emergency[look.emergency.reason]}{' '}
                  {t.everything.emergencyWords(look.emergency.explanation)}
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </Part>
      <p>{t.everything.print}</p>
      <p>
        <a className="back-link" href="/me">
          {t.back}
        </a>
      </p>
    </PlainFrame>
  );
}

/** Her wish for another specialist, and what she has answered about new ones. */
function SpecialistMoves({
  everything: { specialistWish, specialistAnswers },
}: {
  everything: Pick<Everything, 'specialistWish' | 'specialistAnswers'>;
}) {
  const { everything: t, newSpecialist } = useMessages().jobseeker;
  if (!specialistWish && specialistAnswers.length === 0) return null;
  return (
    <Part title={t.specialistsTitle}>
      {specialistWish ? (
        <p>
          {t.specialistWished} {specialistWish.text && newSpecialist.youWrote(specialistWish.text)}
        </p>
      ) : null}
      {specialistAnswers.map(({ id, to, answer, witness, answeredAt }) => (
        <p key={id}>
          {t.specialistAnswers[answer](to, dayOf(answeredAt))}{' '}
          {witness ? t.inMeeting(witness) : null}
        </p>
      ))}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Whose choice each block is, where we know it from and since when. */
function Notes({ notes }: Pick<Everything, 'notes'>) {
  const t = useMessages().jobseeker.everything;
  const rows = profileBlocks.flatMap((block) => {
    const { choice, source, on } = notes[block] ?? {};
    const value = [choice && t.choices[choice], source && t.sources[source], on && formatDate(on)];
    return value.some(Boolean)
      ? [{ term: t.blocks[block], value: value.filter(Boolean).join(' ') }]
      : [];
  });
  if (rows.length === 0) return null;
  return (
    <Part title={t.notesTitle}>
      <SummaryList rows={rows} />
    </Part>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const t = useMessages().jobseeker.everything;
  if (lines.length === 0) return <span className="soft">{t.unknown}</span>;
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Identity({ everything: { code, office, flags, identity } }: { everything: Everything }) {
  const t = useMessages().jobseeker.everything;
  const known = [
    { term: t.codeLabel, value: code },
    { term: t.office, value: office },
    { term: t.name, value: identity?.name },
    { term: t.phone, value: identity?.phone },
    { term: t.email, value: identity?.email },
    { term: t.channel, value: identity && t.channels[identity.preferredChannel] },
    { term: t.interpreter, value: identity?.interpreter },
    {
      term: t.network,
      value: identity?.network.map((one) => `${one.name} (${one.role})`).join(', '),
    },
    { term: t.guardian, value: guardianLine(identity?.guardian, t.guardianAgreed) },
    { term: t.isUnder18, value: flags.isUnder18 ? t.yes : undefined },
    { term: t.hasGuardian, value: flags.hasGuardian ? t.yes : undefined },
    { term: t.isProtected, value: flags.isProtected ? t.yes : undefined },
  ];
  return (
    <Part title={t.whoTitle}>
      <SummaryList rows={known.flatMap(({ term, value }) => (value ? [{ term, value }] : []))} />
    </Part>
  );
}

function guardianLine(
  guardian: NonNullable<Everything['identity']>['guardian'],
  agreed: (date: string) => string,
): string | undefined {
  if (!guardian) return undefined;
  const { name, contact, agreedOn } = guardian;
  return [name, contact, agreedOn && agreed(formatDate(agreedOn))].filter(Boolean).join(', ');
}

function dayOf(instant: string): string {
  return formatDate(osloDateOf(new Date(instant)));
}

/** What was decided of an agreement, on the line that tells of it. */
function Decided({ decision }: { decision: DecisionView }) {
  const t = useMessages().jobseeker.agreement;
  const { outcome, decidedOn, stopReason, note } = decision;
  return (
    <>
      {' '}
      {t.decided[outcome]} {t.decidedOn(formatDate(decidedOn))}{' '}
      {stopReason ? t.decidedReasons[stopReason] : null} {note ? t.decidedNote(note) : null}
    </>
  );
}
