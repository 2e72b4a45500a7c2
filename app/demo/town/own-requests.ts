import type { FoundJob } from '~/app/domain/found-jobs/found-job';
import type { SearchAnswer } from '~/app/domain/searches/search-state';
import type { WantedSearch } from '~/app/domain/searches/wanted-search';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { takeBackFoundJob } from '~/app/usecases/found-jobs/change-found-job';
import { tellFoundJob } from '~/app/usecases/found-jobs/tell-found-job';
import { writeDownFoundJob } from '~/app/usecases/found-jobs/write-down-found-job';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { writeDownNeed } from '~/app/usecases/needs/write-down-need';
import { tickRequirementsTogether } from '~/app/usecases/proposals/tick-requirements-together';
import { answerSearch } from '~/app/usecases/searches/answer-search';
import { askToLook } from '~/app/usecases/searches/ask-to-look';
import { takeBackSearch } from '~/app/usecases/searches/take-back-search';
import { writeDownSearch } from '~/app/usecases/searches/write-down-search';
import { done, type Then } from '../history';
import { ingrid } from './specialists';

interface TownSearch {
  readonly profileId: string;
  readonly wanted: WantedSearch;
  readonly daysAgo: number;
  readonly answers: readonly (readonly [daysAgo: number, SearchAnswer, reason: string | null])[];
}

/** What people want us to look for, each standing somewhere else. */
const townSearches: readonly TownSearch[] = [
  {
    profileId: 'demo-profile-omsorg',
    wanted: { what: 'Noe med dyr, for eksempel hunder', where: 'Moss eller Rygge' },
    daysAgo: 1,
    answers: [],
  },
  {
    profileId: 'demo-profile-fjord-27',
    wanted: { what: 'Pynte kaker', company: 'Et konditori' },
    daysAgo: 6,
    answers: [[5, 'noted', 'Vi snakker om det på torsdag.']],
  },
  {
    profileId: 'demo-profile-vaktmester',
    wanted: { what: 'Klippe plen og måke snø' },
    daysAgo: 12,
    answers: [
      [11, 'noted', null],
      [8, 'looking', 'Vi har spurt to borettslag.'],
    ],
  },
  {
    profileId: 'demo-profile-ung',
    wanted: { what: 'Et sykkelverksted', where: 'Moss' },
    daysAgo: 20,
    answers: [[9, 'found', 'Et verksted vil gjerne møte deg. Vi ringer.']],
  },
  {
    profileId: 'demo-profile-gard',
    wanted: { what: 'En gård med dyr', where: 'Våler' },
    daysAgo: 38,
    answers: [[9, 'looking', 'Vi har ringt tre gårder. To sa nei, og én tenker på det.']],
  },
  {
    profileId: 'demo-profile-kafe',
    wanted: { what: 'Jobb på ferge' },
    daysAgo: 24,
    answers: [[17, 'cannot', 'De tar bare folk med sikkerhetskurs. Vi kan se på kurset sammen.']],
  },
];

const idOf = (kind: string, profileId: string) => `demo-${kind}-${profileId.slice(13)}`;

/** What the town's people have asked for and found themselves, and one who has changed her answer. */
export async function playOwnRequests(then: Then): Promise<void> {
  for (const { profileId, wanted, daysAgo, answers } of townSearches) {
    const searchId = idOf('search', profileId);
    await done(askToLook(then(daysAgo), profileId, { searchId, wanted }));
    for (const [ago, answer, reason] of answers) {
      await done(answerSearch(then(ago), ingrid, { profileId, searchId, answer, reason }));
    }
  }
  await playTakenBack(then);
  await playSaid(then);
  await playFoundJobs(then);
  await playChangedTick(then);
}

async function playTakenBack(then: Then): Promise<void> {
  const profileId = 'demo-profile-dekk';
  const searchId = idOf('search', profileId);
  await done(askToLook(then(30), profileId, { searchId, wanted: { what: 'Kjøre truck' } }));
  await done(takeBackSearch(then(26), { profileId, searchId }));
}

/** Somebody without an e-mail, who says it in a meeting. */
async function playSaid(then: Then): Promise<void> {
  const profileId = 'demo-profile-kasse';
  const said = { saidHow: 'meeting', saidOn: osloDateOf(then(7).clock.now()) } as const;
  const searchId = idOf('search', profileId);
  const wanted = { what: 'Rydde i hyller i en klesbutikk', where: 'Fredrikstad' };
  await done(writeDownSearch(then(7), ingrid, profileId, { searchId, wanted, said }));
  const answer = {
    profileId,
    searchId,
    answer: 'looking',
    reason: 'Vi spør to butikker.',
  } as const;
  await done(answerSearch(then(4), ingrid, answer));
  const job = { place: 'Klesskapet', work: 'Henge opp klær', mayTell: 'nothing' } as const;
  const telling = {
    foundJobId: idOf('found', profileId),
    job,
    firstContact: 'together',
    said,
  } as const;
  await done(writeDownFoundJob(then(7), ingrid, profileId, telling));
}

async function playFoundJobs(then: Then): Promise<void> {
  const tell = (daysAgo: number, profileId: string, job: FoundJob) =>
    done(
      tellFoundJob(then(daysAgo), profileId, {
        foundJobId: idOf('found', profileId),
        job,
        firstContact: 'specialist',
      }),
    );
  await tell(2, 'demo-profile-bibliotek', {
    place: 'Bokkafeen',
    work: 'Sette bøker på plass',
    town: 'Moss',
    mayTell: 'unnamed',
  });
  await tell(16, 'demo-profile-hotell', {
    place: 'Hagesenteret',
    work: 'Vanne planter',
    contact: 'Grete i kassa',
    mayTell: 'unnamed',
  });
  const found = {
    profileId: 'demo-profile-hotell',
    foundJobId: idOf('found', 'demo-profile-hotell'),
  };
  const need = {
    needId: 'demo-need-funnet',
    tasks: [{ title: 'Vanne planter', details: { hoursPerWeek: 6, learnable: true } }],
    municipality: 'Moss',
    address: null,
    contactName: 'Grete',
    contactPhone: null,
  };
  await done(writeDownNeed(then(12), ingrid, 'demo-company-gartneri', need, found));
  await tell(28, 'demo-profile-vaskeri', {
    place: 'Vaskehallen',
    work: 'Vaske biler',
    mayTell: 'nothing',
  });
  const own = {
    profileId: 'demo-profile-vaskeri',
    foundJobId: idOf('found', 'demo-profile-vaskeri'),
  };
  await done(takeBackFoundJob(then(25), own));
}

/** Leif could learn to pack; now he can. What he answered first stays beside it. */
async function playChangedTick(then: Then): Promise<void> {
  const asked = { needId: 'demo-need-vaskeri', profileId: 'demo-profile-vaskeri' };
  const past = then(1);
  const { items } = await requirementsOf(past.store.read, asked.needId);
  const given = items.flatMap(({ text }) =>
    text.includes('Pakke') ? [{ text, answer: 'can' as const }] : [],
  );
  await done(tickRequirementsTogether(past, ingrid, asked, given));
}
