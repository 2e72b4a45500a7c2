import { demoPeople } from '../demo-people';
import type { TownJobseeker } from './jobseekers';
import { secondSpecialist } from './specialists';
import { each } from './week';

const ingrid = demoPeople.specialist.id;
const jonas = secondSpecialist.id;

/** The people of the story, whom the bakery, the tyre shop, the library and the laundry meet. */
export const storyJobseekers: readonly TownJobseeker[] = [
  {
    profileId: demoPeople.jobseeker.profileId,
    specialistId: ingrid,
    identity: {
      name: demoPeople.jobseeker.name,
      email: demoPeople.jobseeker.email,
      phone: '40 00 20 01',
      preferredChannel: 'email',
      network: [],
    },
    facts: {
      wish: 'jobbe på bakeri eller kjøkken',
      dream: 'pynte bryllupskaker',
      interests: ['baking', 'mat'],
      mastered: ['vaske opp', 'pakke varer', 'rydde lager'],
      wanted: ['pakke brød', 'bake'],
      ruledOut: [{ what: 'stå i kassa', when: 'not-now', solvableBy: ['opplæring'] }],
      experience: [{ task: 'vaske opp', setting: 'kantine', months: 6 }],
      strengths: ['nøyaktig', 'kommer alltid presis'],
      learns: ['shown', 'side-by-side', 'pictures'],
      language: { spoken: 'A2' },
      licences: [],
      hoursPerWeek: { min: 8, max: 15 },
      available: each('08:30', '15:00'),
      travel: { from: 'Moss', reaches: ['Moss'] },
      conditions: [
        { about: 'pace', want: { max: 'normal' }, strength: 'need' },
        { about: 'noise', want: { max: 'normal' }, strength: 'wish' },
        { about: 'liftingKg', want: { max: 12 }, strength: 'need', adaptableBy: ['tralle'] },
      ],
      declinedCompanies: [],
    },
    blocks: [
      {
        block: 'trials',
        change: {
          trials: [
            {
              what: 'vaske opp etter lunsj',
              setting: 'kantine',
              kind: 'taste',
              reaction: 'liked',
              said: 'Jeg ble ferdig hver dag.',
            },
          ],
          note: { choice: 'own', source: 'workplace' },
        },
      },
      {
        block: 'support',
        change: {
          support: ['side-by-side', 'talks'],
          supportWish: 'At Ingrid er med de første dagene.',
          note: { choice: 'own', source: 'conversation' },
        },
      },
    ],
  },
  {
    profileId: 'demo-profile-dekk',
    specialistId: ingrid,
    identity: {
      name: 'Jon Egeland',
      email: 'jon@example.test',
      phone: '40 00 20 02',
      preferredChannel: 'phone',
      network: [],
    },
    facts: {
      wish: 'bilverksted',
      interests: ['bil', 'motor'],
      mastered: ['vaske biler', 'rydde'],
      wanted: ['skifte dekk', 'vaske hjul'],
      strengths: ['sterk', 'liker å være i aktivitet'],
      learns: ['shown'],
      language: { spoken: 'B2' },
      licences: ['førerkort B'],
      hoursPerWeek: { min: 12, max: 30 },
      available: each('08:00', '16:00'),
      travel: { from: 'Moss', reaches: ['Moss', 'Råde', 'Vestby'] },
      conditions: [{ about: 'company', want: 'mixed', strength: 'wish' }],
      declinedCompanies: [],
    },
  },
  {
    profileId: 'demo-profile-bibliotek',
    specialistId: ingrid,
    identity: {
      name: 'Mona Haug',
      email: 'mona@example.test',
      phone: '40 00 20 03',
      preferredChannel: 'email',
      network: [],
    },
    facts: {
      wish: 'bibliotek',
      interests: ['bøker', 'orden'],
      mastered: ['sortere', 'papirarbeid'],
      wanted: ['sette bøker på plass'],
      strengths: ['grundig', 'god hukommelse'],
      learns: ['written', 'pictures'],
      language: { spoken: 'B1' },
      hoursPerWeek: { min: 6, max: 12 },
      available: each('08:00', '12:00'),
      travel: { from: 'Moss', reaches: ['Moss'] },
      conditions: [
        { about: 'noise', want: { max: 'quiet' }, strength: 'need', adaptableBy: ['hørselvern'] },
        { about: 'customerContact', want: { max: 'some' }, strength: 'need' },
      ],
    },
  },
  {
    profileId: 'demo-profile-vaskeri',
    specialistId: ingrid,
    identity: {
      name: 'Leif Strand',
      email: 'leif@example.test',
      phone: '40 00 20 04',
      preferredChannel: 'email',
      network: [],
    },
    facts: {
      wish: 'jobbe på vaskeri',
      interests: ['orden', 'tekstil'],
      mastered: ['brette klær', 'vaske tøy'],
      wanted: ['brette', 'pakke'],
      strengths: ['utholdende', 'rolig'],
      learns: ['side-by-side'],
      language: { spoken: 'A2' },
      licences: [],
      hoursPerWeek: { min: 10, max: 20 },
      available: each('08:00', '14:30'),
      travel: { from: 'Råde', reaches: ['Råde', 'Moss'] },
      conditions: [{ about: 'company', want: 'together', strength: 'wish' }],
      declinedCompanies: [],
    },
  },
  {
    profileId: 'demo-profile-ny',
    specialistId: ingrid,
    identity: { name: 'Anne Vold', phone: '40 00 20 05', preferredChannel: 'meeting', network: [] },
    facts: { wish: 'noe med dyr eller ute', interests: ['dyr', 'hage'] },
  },
  {
    profileId: 'demo-profile-kontor',
    specialistId: jonas,
    identity: {
      name: 'Ruth Moen',
      email: 'ruth@example.test',
      phone: '40 00 20 06',
      preferredChannel: 'email',
      network: [],
    },
    facts: {
      wish: 'kontor',
      interests: ['papirarbeid', 'bøker'],
      mastered: ['sortere post'],
      wanted: ['makulere', 'sortere'],
      language: { spoken: 'B2' },
      hoursPerWeek: { min: 8, max: 20 },
      available: each('09:00', '15:00'),
      travel: { from: 'Moss', reaches: ['Moss'] },
    },
  },
];
