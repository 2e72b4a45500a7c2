import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { isOver } from '~/app/domain/companies/company-record';
import type { FirstOfList } from '~/app/domain/matching/explanation/stands-out';
import { closeReasons } from '~/app/domain/needs/close-reason';
import { isUnpaidWithoutJob } from '~/app/domain/needs/unpaid-without-job';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { taskFacts } from '~/app/views/task-facts';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';
import type { NeedAnalysisView } from '~/app/usecases/needs/read-need-analysis';
import { NeedMoves } from '~/app/views/need-moves';
import { PauseLine } from '~/app/views/pause-line';
import type { MatchLine } from '~/app/usecases/matching/match-line';
import { MatchBadges } from '~/app/views/match-badges';
import { standingTones } from '~/app/views/match-list';
import { VagueList } from '~/app/views/vague-list';
import { AnalysisSection } from './analysis-section';
import { AskFirst } from './ask-first';
import { Corrections } from './corrections';
import { TaskHow } from './task-how';

export type NeedView = Omit<NeedAnalysisView, 'need'> & {
  need: Omit<NeedAnalysisView['need'], 'resolved'>;
};

interface NeedPageProps {
  readonly view: NeedView;
  /** The pseudonyms of one's own people who have got the job. */
  readonly hired: readonly string[];
  /** A colleague's has, and one has the company or has taken the need. */
  readonly isHiredElsewhere: boolean;
  /** The few of one's own people who fit best, while the need is new. */
  readonly today: FirstOfList<MatchLine>;
  /** Told to whoever has taken the need: colleagues may have somebody too. */
  readonly haveColleagues: boolean;
}

/** A need with all that is known, the step it waits for, and the way to who fits. */
export function NeedPage(props: NeedPageProps) {
  const { view, hired, isHiredElsewhere, today, haveColleagues } = props;
  const words = useMessages().specialist;
  const {
    carving,
    foundJobs,
    matches,
    moveNeed,
    needs: t,
    requirements,
    weekOfNeeds,
    writtenNeed,
  } = words;
  const { need, company, tasks, age, vague, writtenBy, takenBy } = view;
  return (
    <PageFrame
      eyebrow={[company.name, need.municipality].filter(Boolean).join(', ')}
      title={need.title ?? ''}
      lead={t.submitted(age)}
    >
      <div className="stack">
        <CompanyIsOver company={company} />
        {need.state !== 'closed' && (hired.length > 0 || isHiredElsewhere) ? (
          <IsCovered needId={need.id} hired={hired} />
        ) : null}
        {need.state !== 'closed' && isUnpaidWithoutJob(need) ? (
          <Notice tone="warning" title={t.unpaidWithoutJob.title}>
            <p>{t.unpaidWithoutJob.text}</p>
            <p>{t.unpaidWithoutJob.todo}</p>
          </Notice>
        ) : null}
        <Tag tone={need.state === 'open' ? 'done' : 'attention'}>{t.states[need.state]}</Tag>
        <PauseLine
          isPaused={need.state === 'paused'}
          pausedUntilOn={need.pausedUntilOn}
          wentOnOn={view.wentOnOn}
        />
        {need.aboutPersonId ? (
          <p>
            <a href={`/profiles/${need.aboutPersonId}`}>{foundJobs.needTag}</a>
          </p>
        ) : null}
        <p>
          <a href={`/companies/${company.id}`}>{company.name}</a>
        </p>
        {writtenBy ? <p>{writtenNeed.writtenBy(writtenBy)}</p> : null}
        {takenBy ? <p>{weekOfNeeds.takenBy(takenBy.name)}</p> : null}
        <div className="actions">
          {isOver(company.status) ? null : (
            <>
              <ButtonLink href={`/needs/${need.id}/matches`}>{t.whoFits}</ButtonLink>
              <NextStep state={need.state} />
            </>
          )}
        </div>
        <p className="actions">
          <a href={`/needs/${need.id}/requirements`}>
            {requirements.open(view.requirements.items.length)}
          </a>
          {need.aboutPersonId === null && need.state !== 'closed' && need.state !== 'paused' ? (
            <a href={`/jobs?company=${company.id}&need=${need.id}`}>{carving.starts.open}</a>
          ) : null}
          {need.state === 'closed' ? null : (
            <a href={`/needs/${need.id}/move`}>{moveLabel(need, moveNeed)}</a>
          )}
        </p>
        <Today {...today} href={`/needs/${need.id}/matches`} />
        {haveColleagues ? <p>{matches.forNeed.colleagues}</p> : null}
        <Corrections view={view} />
        <AskFirst view={view} />
        <VagueList vague={vague} tasks={tasks} href={`/needs/${need.id}/demands`} />
        <h2>{t.tasksTitle}</h2>
        {tasks.map((task) => (
          <Section
            key={task.id}
            title={task.title}
            href={`/needs/${need.id}/complete?task=${task.id}`}
            rows={taskFacts(task.details)}
          >
            <TaskHow view={view} task={task} />
          </Section>
        ))}
        <AnalysisSection view={view} />
        <Section
          title={t.aboutTitle}
          level={2}
          href={`/needs/${need.id}/complete`}
          rows={useNeedFacts(need)}
        />
        <NeedMoves moves={view.moves} />
      </div>
    </PageFrame>
  );
}

/** What the way to pause or close is called: what is about one person her company asks nothing of. */
function moveLabel(
  { state, aboutPersonId }: NeedView['need'],
  t: ReturnType<typeof useMessages>['specialist']['moveNeed'],
): string {
  if (aboutPersonId) return state === 'paused' ? t.openFoundPaused : t.openFound;
  return state === 'paused' ? t.openPaused : t.openRunning;
}

/**
 * Nothing can be done with a need of a company the cooperation with is over: said before all else.
 */
function CompanyIsOver({ company }: { company: NeedView['company'] }) {
  const { companyIsOver: t } = useMessages().specialist.needs;
  const { status } = company;
  if (!isOver(status)) return null;
  return (
    <Notice tone="warning" title={t[status]}>
      <p>{t.text}</p>
      <p>
        <a href={`/companies/${company.id}`}>{t.why(company.name)}</a>
      </p>
    </Notice>
  );
}

/** Somebody has got the job: whether the need is met is for the company to say. */
function IsCovered({ needId, hired }: { needId: string; hired: readonly string[] }) {
  const t = useMessages().specialist.needs.isCovered;
  return (
    <Notice title={t.title(hired)}>
      <p>{t.text}</p>
      <p>
        <a href={`/needs/${needId}/move?move=close&reason=hired-through-you`}>{t.close}</a>
      </p>
    </Notice>
  );
}

/** «These five, today»: who to look at first, before one has read anything else. */
function Today({ first, others, href }: FirstOfList<MatchLine> & { readonly href: string }) {
  const { today: t } = useMessages().specialist.matches;
  if (first.length + others.length === 0) return null;
  const title = first.length > 0 ? t.title(first.length) : t.nobody;
  return (
    <section className="today stack-tight" aria-label={title}>
      <h2>{title}</h2>
      <p className="soft">{first.length > 0 ? t.lead : t.whatHelps}</p>
      <TodayLines lines={first} href={href} />
      {others.length > 0 ? <h3>{t.others}</h3> : null}
      <TodayLines lines={others} href={href} />
    </section>
  );
}

function TodayLines({ lines, href }: { lines: readonly MatchLine[]; href: string }) {
  const { standings, reason } = useMessages().specialist.matches;
  if (lines.length === 0) return null;
  return (
    <ul className="today__list">
      {lines.map((line) => (
        <li key={line.profileId} className="today__line">
          <a href={`${href}/${line.profileId}`}>{line.title}</a>
          <Tag tone={standingTones[line.standing]}>{standings[line.standing]}</Tag>
          <MatchBadges badges={line.badges} />
          {line.lines[0] ? <span className="today__why">{reason(line.lines[0])}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function NextStep({ state }: { state: NeedView['need']['state'] }) {
  const t = useMessages().specialist.needs;
  if (state !== 'submitted' && state !== 'analysed') return null;
  return (
    <Form method="post">
      <Button intent="open" tone="secondary">
        {t.open}
      </Button>
    </Form>
  );
}

interface SectionProps {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly href: string;
  readonly rows: readonly { readonly term: string; readonly value: string }[];
  readonly children?: ReactNode;
}

function Section({ title, level = 3, href, rows, children }: SectionProps) {
  const t = useMessages().specialist.needs;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className="stack-tight">
      <Title>{title}</Title>
      <SummaryList rows={rows} />
      <p>
        <a href={href}>
          {t.complete}
          <span className="visually-hidden"> {t.completeAbout(title)}</span>
        </a>
      </p>
      {children}
    </section>
  );
}

function useNeedFacts(need: NeedView['need']): SectionProps['rows'] {
  const { posting, specialist } = useMessages();
  const { needs } = specialist;
  const t = needs.need;
  const yesNo = (answer: boolean | null) =>
    answer === null ? null : needs.yesNo[answer ? 'yes' : 'no'];
  const hours = [need.hoursMin, need.hoursMax].filter((count) => count !== null).join('–');
  // A need without a season is for the whole year: nothing to ask about.
  const season = need.seasonFrom ? `${need.seasonFrom} – ${need.seasonTo}` : t.wholeYear;
  const rows: readonly (readonly [string, string | null])[] = [
    [t.kind, t.kinds[need.kind]],
    // Without a date it begins as soon as it can: that is answered.
    [t.startOn, need.startOn ? formatDate(need.startOn) : posting.place.startOptions.soon],
    [t.hours, hours],
    [t.season, season],
    [t.whyNow, need.whyNow],
    [t.duration, need.duration && t.durations[need.duration]],
    [t.pay, need.pay && t.pays[need.pay]],
    [t.contractChance, need.contractChance && t.contracts[need.contractChance]],
    [t.contractRequires, need.contractRequires],
    [t.isEqualTerms, yesNo(need.isEqualTerms)],
    [t.isAddition, yesNo(need.isAddition)],
    [t.contact, [need.contactName, need.contactPhone].filter(Boolean).join(', ')],
    [t.hasMentor, yesNo(need.hasMentor)],
    [t.support, need.support && t.supports[need.support]],
    [t.hasProgression, yesNo(need.hasProgression)],
  ];
  const reason = closeReasons.find((each) => each === need.closedReason);
  const told: readonly (readonly [string, string | null | undefined])[] = [
    [t.comeBackOn, need.comeBackOn && formatDate(need.comeBackOn)],
    [
      needs.closedBecause,
      reason && [needs.closeReasons[reason], need.closedNote].filter(Boolean).join('\n'),
    ],
  ];
  const comeBack = told.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  const known = rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  const open = rows.flatMap(([term, value]) => (value ? [] : [term]));
  const shown = [...comeBack, ...known];
  return open.length === 0 ? shown : [...shown, { term: needs.toAsk, value: open.join('\n') }];
}
