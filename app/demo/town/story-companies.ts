import { demoPeople } from '../demo-people';
import type { TownCompany } from './companies';

/** The companies the story is told by: a bakery, a tyre shop, a library and a laundry. */
export const storyCompanies: readonly TownCompany[] = [
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
      name: 'Kanalbiblioteket',
      sector: 'public',
      municipality: 'Moss',
      industry: '91',
      sizeBand: '20-99',
      hasHr: true,
      earlierExperience: 'good',
      motive: 'responsibility',
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
      industry: '96',
      sizeBand: '5-19',
      earlierExperience: 'none',
      motive: 'labour',
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
      // Nobody's yet: somebody is to claim it.
      specialistId: null,
      industry: '85',
      sizeBand: '5-19',
    },
  },
];
