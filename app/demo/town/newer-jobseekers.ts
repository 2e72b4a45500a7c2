import { demoPeople } from '../demo-people';
import type { TownJobseeker } from './jobseekers';
import { each } from './week';

const ingrid = demoPeople.specialist.id;

/** Whom the school kitchen and the town hall meet, and one for whom nothing is found yet. */
export const newerJobseekers: readonly TownJobseeker[] = [
  {
    // Too much at once is what went wrong before: one thing at a time, and a list on the wall.
    profileId: 'demo-profile-skolekjokken',
    specialistId: ingrid,
    identity: {
      name: 'Sunniva Lien',
      email: 'sunniva@example.test',
      phone: '40 00 20 17',
      preferredChannel: 'email',
      network: [],
    },
    facts: {
      wish: 'kjøkken på en skole',
      interests: ['mat', 'barn og unge'],
      mastered: ['smøre brødskiver', 'kutte frukt', 'vaske opp'],
      wanted: ['lage mat', 'dekke bord'],
      ruledOut: [],
      experience: [{ task: 'dekke frokost', setting: 'idrettslag', months: 7 }],
      strengths: ['rolig når andre har det travelt', 'husker oppskrifter'],
      learns: ['shown', 'pictures'],
      language: { spoken: 'C1' },
      licences: [],
      hoursPerWeek: { min: 8, max: 14 },
      available: each('08:00', '13:30'),
      travel: { from: 'Moss', maxMinutes: 30, reaches: ['Moss'] },
      conditions: [{ about: 'pace', want: { max: 'normal' }, strength: 'need' }],
      declinedCompanies: [],
    },
    blocks: [
      {
        block: 'support',
        change: {
          support: ['side-by-side', 'talks'],
          supportWish: 'Én oppgave om gangen, og en liste på veggen.',
          note: { choice: 'own', source: 'conversation' },
        },
      },
    ],
  },
  {
    // Room numbers are hard, names and faces never: a matter of signs.
    profileId: 'demo-profile-radhus',
    specialistId: ingrid,
    identity: {
      name: 'Tore Myhrer',
      email: 'tore@example.test',
      phone: '40 00 20 18',
      preferredChannel: 'phone',
      network: [],
    },
    facts: {
      wish: 'kontor med folk rundt',
      dream: 'arbeide i resepsjon',
      interests: ['lokale nyheter', 'møte folk'],
      mastered: ['hente post', 'kopiere', 'rydde møterom'],
      wanted: ['gå med post', 'skanne'],
      ruledOut: [],
      experience: [{ task: 'dele ut aviser', setting: 'avisbud', months: 18 }],
      strengths: ['husker navn og ansikter', 'møter alltid presis'],
      learns: ['shown', 'pictures'],
      language: { spoken: 'C2' },
      licences: [],
      hoursPerWeek: { min: 10, max: 18 },
      available: each('08:30', '15:00'),
      travel: { from: 'Moss', maxMinutes: 20, reaches: ['Moss'] },
      conditions: [
        { about: 'numbers', want: false, strength: 'need', adaptableBy: ['navn og bilde'] },
      ],
      declinedCompanies: [],
    },
  },
  {
    // Wants a farm and nothing else, and no farm has said yes: nothing is proposed for its own sake.
    profileId: 'demo-profile-gard',
    specialistId: ingrid,
    since: 46,
    identity: {
      name: 'Arve Tangen',
      email: 'arve@example.test',
      phone: '40 00 20 19',
      preferredChannel: 'phone',
      network: [],
    },
    facts: {
      wish: 'jobbe på gård',
      dream: 'kjøre traktor',
      interests: ['dyr', 'maskiner'],
      mastered: ['fôre dyr', 'stable ved', 'måke snø'],
      wanted: ['stelle dyr'],
      ruledOut: [{ what: 'jobbe på kontor', when: 'never' }],
      strengths: ['sterk', 'tidlig oppe'],
      learns: ['shown', 'spoken'],
      language: { spoken: 'C2', written: 'A2' },
      licences: [],
      hoursPerWeek: { min: 10, max: 25 },
      available: each('07:00', '15:00'),
      travel: { from: 'Våler', maxMinutes: 25, reaches: ['Våler'] },
      conditions: [{ about: 'setting', want: 'outdoor', strength: 'need' }],
      declinedCompanies: [],
    },
  },
];
