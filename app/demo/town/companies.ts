import type { Company } from '~/db/repositories/companies';
import type { User } from '~/db/repositories/users';
import { demoPeople } from '../demo-people';

/** A company of the demo's town and the one who signs in for it. Everyone here is invented. */
export interface TownCompany {
  readonly company: Pick<
    Company,
    'id' | 'organisationNumber' | 'name' | 'sector' | 'municipality'
  > &
    Partial<Omit<Company, 'createdAt' | 'updatedAt'>>;
  readonly employer?: Pick<User, 'id' | 'name' | 'email' | 'phone'>;
}

export const townCompanies: readonly TownCompany[] = [
  {
    company: {
      ...demoPeople.company,
      sector: 'private',
      payStart: 'after-unpaid-trial',
      followUpWish: 'meetings',
      industry: '10',
      sizeBand: '5-19',
      hasHr: false,
      decisionMaker: 'Kari Solheim',
      earlierExperience: 'good',
      motive: 'simple-tasks',
      isReference: true,
      suitabilityNote: 'Godt humør i rommet. Travelt før klokka ni, rolig etterpå.',
    },
    employer: { ...demoPeople.employer, phone: '69 00 10 01' },
  },
  {
    company: {
      id: 'demo-company-dekk',
      organisationNumber: '310528110',
      name: 'Mosseporten Dekk',
      sector: 'private',
      municipality: 'Moss',
      payStart: 'from-day-one',
      followUpWish: 'on-site',
      industry: '45',
      sizeBand: '5-19',
      earlierExperience: 'none',
      motive: 'labour',
    },
    employer: {
      id: 'demo-user-per',
      name: 'Per Aas',
      email: 'per@dekk.example.test',
      phone: '69 00 10 02',
    },
  },
  {
    company: {
      id: 'demo-company-bibliotek',
      organisationNumber: '310639222',
      name: 'Moss folkebibliotek',
      sector: 'public',
      municipality: 'Moss',
      payStart: 'after-unpaid-trial',
      followUpWish: 'meetings',
    },
    employer: {
      id: 'demo-user-berit',
      name: 'Berit Lie',
      email: 'berit@bibliotek.example.test',
      phone: '69 00 10 03',
    },
  },
  {
    company: {
      id: 'demo-company-vaskeri',
      organisationNumber: '310741337',
      name: 'Værne Vaskeri',
      sector: 'private',
      municipality: 'Råde',
      payStart: 'from-day-one',
      followUpWish: 'we-train',
    },
    employer: {
      id: 'demo-user-tone',
      name: 'Tone Myhre',
      email: 'tone@vaskeri.example.test',
      phone: '69 00 10 04',
    },
  },
  {
    company: {
      id: 'demo-company-skolekjokken',
      organisationNumber: '310852449',
      name: 'Krapfoss skolekjøkken',
      sector: 'public',
      municipality: 'Moss',
      status: 'lead',
    },
  },
];
