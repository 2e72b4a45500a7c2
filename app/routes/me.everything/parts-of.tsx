import type { ReactNode } from 'react';
import type { Messages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { Everything } from '~/app/usecases/profiles/read-everything';
import { Agreements } from './agreements';
import { Assessments } from './assessments';
import { Consents } from './consents';
import { Facts, noteRows } from './facts';
import { FollowUps } from './follow-ups';
import { Identity } from './identity';
import { KeptMatches } from './kept-matches';
import { Looks } from './looks';
import { Objections } from './objections';
import { FoundJobs, Searches, Sharings } from './own-requests';
import { Proposals } from './proposals';
import { SpecialistMoves } from './specialist-moves';
import { Ticks } from './ticks';

/** One part of the page: named in its contents, and folded where it is long. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly isFolded: boolean;
  readonly content: ReactNode;
}

/** More things than this make a part long. */
const mostUnfolded = 3;

interface Described extends Omit<PagePart, 'isFolded'> {
  /** How many things stand in it. */
  readonly count: number;
  /** It stands there also when it is empty, and says so. */
  readonly isAlways?: boolean;
}

/** The parts in the order she reads them: who she is, who has read, then what is stored. */
export function partsOf(everything: Everything, t: Messages['jobseeker']): PagePart[] {
  return described(everything, t)
    .filter(({ count, isAlways }) => isAlways || count > 0)
    .map(({ id, title, content, count }) => ({
      id,
      title,
      content,
      isFolded: count > mostUnfolded,
    }));
}

function described(everything: Everything, t: Messages['jobseeker']): Described[] {
  const { words, objections, carvedJobs, searches, foundJobs, proposals, ticks } = everything;
  const { assessments, keptMatches, matchNotes, consents, agreements, stopWishes } = everything;
  const { specialistWish, specialistAnswers, sharings, looks, emergencies, facts } = everything;
  const notes = noteRows(everything.notes, t.everything);
  const answers = ticks.flatMap((each) => each.ticks);
  return [
    {
      id: 'who',
      title: t.everything.whoTitle,
      count: 1,
      content: <Identity everything={everything} />,
    },
    {
      id: 'looks',
      title: t.everything.looksTitle,
      count: 1,
      content: <Looks looks={looks} emergencies={emergencies} />,
    },
    {
      id: 'work',
      title: t.everything.workTitle,
      count: facts ? Object.keys(facts).length : 1,
      content: facts ? <Facts facts={facts} /> : <p>{t.unreadable.inProfile}</p>,
    },
    {
      id: 'notes',
      title: t.everything.notesTitle,
      count: notes.length,
      content: <SummaryList rows={notes} />,
    },
    {
      id: 'words',
      title: t.everything.wordsTitle,
      count: words.length,
      content: (
        <SummaryList
          rows={words.map(({ text, means }) => ({
            term: text,
            value: means.join(', ') || t.everything.noMeaning,
          }))}
        />
      ),
    },
    {
      id: 'objections',
      title: t.everything.objectionsTitle,
      count: objections.length,
      content: <Objections objections={objections} />,
    },
    {
      id: 'searches',
      title: t.everything.searchesTitle,
      count: searches.length,
      content: <Searches searches={searches} />,
    },
    {
      id: 'found-jobs',
      title: t.everything.foundJobsTitle,
      count: foundJobs.length,
      content: <FoundJobs foundJobs={foundJobs} />,
    },
    {
      id: 'carved-jobs',
      title: t.everything.carvedTitle,
      count: carvedJobs.length,
      content: (
        <>
          <p>{t.everything.carvedText}</p>
          <SummaryList
            rows={carvedJobs.map(({ company, hours, words: told }) => ({
              term: t.everything.carvedAt(company, hours),
              value: told.join(' · '),
            }))}
          />
        </>
      ),
    },
    {
      id: 'proposals',
      title: t.everything.proposalsTitle,
      count: proposals.length,
      isAlways: true,
      content: <Proposals proposals={proposals} />,
    },
    {
      id: 'ticks',
      title: t.everything.ticksTitle,
      count: answers.length,
      isAlways: true,
      content: <Ticks ticks={ticks} />,
    },
    {
      id: 'assessed',
      title: t.everything.assessedTitle,
      // Ten answers about each job.
      count: assessments.length * 10,
      isAlways: true,
      content: <Assessments assessments={assessments} />,
    },
    {
      id: 'kept',
      title: t.everything.keptTitle,
      count: keptMatches.flatMap(({ criteria }) => criteria).length + matchNotes.length,
      content: <KeptMatches everything={everything} />,
    },
    {
      id: 'consents',
      title: t.everything.consentsTitle,
      count: consents.length,
      isAlways: true,
      content: <Consents consents={consents} />,
    },
    {
      id: 'agreements',
      title: t.everything.agreementsTitle,
      count: agreements.length + stopWishes.length + everything.supportRequests.length,
      isAlways: true,
      content: <Agreements {...everything} />,
    },
    {
      id: 'follow-ups',
      title: t.everything.followUpsTitle,
      count: everything.followUps.length,
      content: <FollowUps followUps={everything.followUps} />,
    },
    {
      id: 'specialists',
      title: t.everything.specialistsTitle,
      count: (specialistWish ? 1 : 0) + specialistAnswers.length,
      content: <SpecialistMoves everything={everything} />,
    },
    {
      id: 'sharings',
      title: t.sharings.title,
      count: sharings.length,
      content: <Sharings sharings={sharings} />,
    },
  ];
}
