import type { MatchNeed } from '~/app/domain/matching/input';
import type { NeedOrigin } from '~/app/usecases/needs/store-need';
import { each } from './week';

/** A need of the demo's town, and how many days ago it was sent in. */
export interface TownNeed {
  readonly origin: Omit<NeedOrigin, 'companyId' | 'createdById' | 'comeBackOn'> & {
    readonly id: string;
    /** Days from today until we get in touch again. */
    readonly comeBackIn?: number;
  };
  readonly companyId: string;
  readonly daysAgo: number;
  readonly need: Omit<MatchNeed, 'id' | 'company' | 'tasks'> & {
    readonly tasks: readonly Omit<MatchNeed['tasks'][number], 'id'>[];
  };
}

export const townNeeds: readonly TownNeed[] = [
  {
    origin: {
      id: 'demo-need-bakeri',
      state: 'submitted',
      address: 'Skipsgata 4',
      contactName: 'Kari Solheim',
      contactPhone: '69 00 10 01',
      isAddition: true,
    },
    companyId: 'demo-company-havnebakeriet',
    daysAgo: 0,
    need: {
      title: 'Det vi aldri rekker på bakeriet',
      kind: 'tasks',
      municipality: 'Moss',
      hoursPerWeek: { min: 8, max: 16 },
      contract: 'later',
      pay: 'unpaid',
      mentor: true,
      contact: true,
      tasks: [
        {
          title: 'Pakke rundstykker og brød til levering',
          hoursPerWeek: 6,
          times: each('07:00', '11:00'),
          movable: false,
          learnable: true,
          demands: { standing: 'some', pace: 'normal', company: 'together', setting: 'indoor' },
        },
        {
          title: 'Vaske brett og former',
          hoursPerWeek: 4,
          times: each('09:00', '14:00'),
          movable: true,
          learnable: true,
          demands: { standing: 'some', noise: 'normal', company: 'mixed' },
        },
        {
          title: 'Rydde lager og pant',
          hoursPerWeek: 2,
          times: each('09:00', '14:00', ['tue', 'thu']),
          movable: true,
          learnable: true,
          demands: { liftingKg: 15, company: 'alone' },
          adaptations: ['tralle'],
        },
      ],
    },
  },
  {
    origin: {
      id: 'demo-need-dekk',
      address: 'Varnaveien 20',
      contactName: 'Per Aas',
      contactPhone: '69 00 10 02',
      isAddition: true,
    },
    companyId: 'demo-company-dekk',
    daysAgo: 34,
    need: {
      title: 'Hjelp med hjul og orden på verkstedet',
      kind: 'tasks',
      municipality: 'Moss',
      hoursPerWeek: { min: 10, max: 22 },
      contract: 'yes',
      pay: 'wage',
      mentor: true,
      contact: true,
      support: 'on-site',
      progression: true,
      tasks: [
        {
          title: 'Vaske hjul og legge dem på dekkhotellet',
          hoursPerWeek: 8,
          times: each('08:00', '15:00'),
          movable: true,
          learnable: true,
          demands: { liftingKg: 20, noise: 'loud', company: 'mixed', pace: 'normal' },
          adaptations: ['løftebord', 'hørselvern'],
        },
        {
          title: 'Rydde og vaske i verkstedet',
          hoursPerWeek: 6,
          times: each('08:00', '15:00'),
          movable: true,
          learnable: true,
          demands: { company: 'mixed' },
        },
      ],
    },
  },
  {
    origin: {
      id: 'demo-need-bibliotek',
      address: 'Dronningens gate 15',
      contactName: 'Berit Lie',
      contactPhone: '69 00 10 03',
      isAddition: true,
    },
    companyId: 'demo-company-bibliotek',
    daysAgo: 12,
    need: {
      title: 'Bøkene som skal tilbake på plass',
      kind: 'tasks',
      municipality: 'Moss',
      hoursPerWeek: { min: 6, max: 12 },
      contract: 'later',
      pay: 'unpaid',
      mentor: true,
      contact: true,
      support: 'meetings',
      tasks: [
        {
          title: 'Sortere og sette bøker på plass',
          hoursPerWeek: 6,
          times: each('08:00', '11:00'),
          movable: true,
          learnable: true,
          demands: { reading: 'some', pace: 'calm', customerContact: 'none', noise: 'quiet' },
          adaptations: ['symboler på hyllene'],
        },
        {
          title: 'Plaste nye bøker og lime på etiketter',
          hoursPerWeek: 4,
          times: each('08:00', '15:00'),
          movable: true,
          learnable: true,
          demands: { fineMotor: true, pace: 'calm', company: 'alone' },
        },
      ],
    },
  },
  {
    origin: {
      id: 'demo-need-vaskeri',
      address: 'Mosseveien 33',
      contactName: 'Tone Myhre',
      contactPhone: '69 00 10 04',
      isAddition: true,
    },
    companyId: 'demo-company-vaskeri',
    daysAgo: 9,
    need: {
      title: 'Brette, pakke og følge med på bilen',
      kind: 'tasks',
      municipality: 'Råde',
      hoursPerWeek: { min: 12, max: 20 },
      contract: 'yes',
      pay: 'wage',
      mentor: false,
      contact: true,
      support: 'meetings',
      tasks: [
        {
          title: 'Brette håndklær og sengetøy',
          hoursPerWeek: 10,
          times: each('07:30', '15:00'),
          movable: true,
          learnable: true,
          demands: { standing: 'much', noise: 'normal', company: 'together', pace: 'normal' },
        },
        {
          title: 'Pakke rent tøy i bur',
          hoursPerWeek: 5,
          times: each('07:30', '12:00'),
          movable: true,
          learnable: true,
          demands: { liftingKg: 10, company: 'mixed' },
        },
      ],
    },
  },
  {
    origin: {
      id: 'demo-need-sommer',
      address: 'Skipsgata 4',
      contactName: 'Kari Solheim',
      contactPhone: '69 00 10 01',
      isAddition: true,
      whyNow: 'Kaia er full av gjester fra juni.',
    },
    companyId: 'demo-company-havnebakeriet',
    daysAgo: 40,
    need: {
      title: 'Rydde bord på kaia om sommeren',
      kind: 'tasks',
      municipality: 'Moss',
      season: { from: '06-01', to: '08-31' },
      hoursPerWeek: { min: 6, max: 10 },
      pay: 'wage',
      contact: true,
      tasks: [
        {
          title: 'Dekke og rydde bord',
          hoursPerWeek: 8,
          movable: false,
          demands: { setting: 'outdoor', standing: 'much', customerContact: 'some' },
        },
      ],
    },
  },
  {
    origin: {
      id: 'demo-need-ny-stilling',
      address: 'Dronningens gate 15',
      contactName: 'Berit Lie',
      contactPhone: '69 00 10 03',
      isAddition: true,
      comeBackIn: 90,
      whyNow: 'En kollega går av med pensjon til våren.',
    },
    companyId: 'demo-company-bibliotek',
    daysAgo: 5,
    need: {
      title: 'Deltid i skranken fra våren',
      kind: 'future',
      municipality: 'Moss',
      hoursPerWeek: { min: 15, max: 20 },
      contract: 'yes',
      pay: 'wage',
      contact: true,
      tasks: [
        {
          title: 'Sette bøker på plass',
          hoursPerWeek: 8,
          demands: { reading: 'some', setting: 'indoor', noise: 'quiet' },
        },
        {
          title: 'Betjene kunder i skranken',
          hoursPerWeek: 8,
          language: { level: 'B1', reason: 'svare på spørsmål fra lånere' },
          demands: { customerContact: 'much' },
        },
      ],
    },
  },
];
