import type { Identity } from '~/app/domain/profiles/identity';
import type { ProfileFacts } from '~/app/domain/profiles/matching-layer';
import { demoPeople } from '../demo-people';
import { each } from './week';

/** A jobseeker of the demo's town. Everyone here is invented; the addresses reach nobody. */
export interface TownJobseeker {
  readonly profileId: string;
  readonly specialistId: string;
  readonly identity: Identity;
  readonly facts: ProfileFacts;
}

export const secondSpecialist = {
  id: 'demo-user-jonas',
  email: 'jonas@torget.example.test',
  name: 'Jonas Berg',
  office: 'Moss',
} as const;

const ingrid = demoPeople.specialist.id;

export const townJobseekers: readonly TownJobseeker[] = [
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
    specialistId: secondSpecialist.id,
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
