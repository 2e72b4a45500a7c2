import type { TownNeed } from './needs';
import { each } from './week';

/** What the municipality's own workplaces need: a school kitchen and a town hall. */
export const municipalNeeds: readonly TownNeed[] = [
  {
    // A certificate is missing and can be had in time: it is no reason to wait with the rest.
    origin: {
      id: 'demo-need-skolekjokken',
      address: 'Krapfossveien 60',
      contactName: 'Synne Dahl',
      contactPhone: '69 00 10 16',
      isAddition: true,
      whyNow: 'Dobbelt så mange elever spiser frokost her som i fjor.',
    },
    companyId: 'demo-company-skolekjokken',
    daysAgo: 16,
    need: {
      title: 'Skolefrokosten og oppvasken etter storefri',
      kind: 'tasks',
      municipality: 'Moss',
      hoursPerWeek: { min: 8, max: 14 },
      contract: 'later',
      pay: 'unpaid',
      mentor: true,
      contact: true,
      support: 'on-site',
      tasks: [
        {
          title: 'Smøre brødskiver og kutte frukt',
          hoursPerWeek: 5,
          times: each('08:00', '10:00'),
          movable: false,
          learnable: true,
          requires: [{ kind: 'police-certificate', name: 'politiattest', weeksToObtain: 3 }],
          demands: { standing: 'some', pace: 'normal', company: 'together', foods: ['ost', 'egg'] },
          adaptations: ['bilde av hvert fat'],
        },
        {
          title: 'Ta oppvasken etter storefri',
          hoursPerWeek: 5,
          times: each('11:00', '13:00'),
          movable: false,
          learnable: true,
          demands: { standing: 'much', pace: 'normal', noise: 'normal', company: 'mixed' },
        },
        {
          title: 'Rydde kjølerommet og merke rester',
          hoursPerWeek: 2,
          times: each('10:00', '13:30'),
          movable: true,
          learnable: true,
          demands: { reading: 'some', liftingKg: 8, company: 'alone' },
        },
      ],
    },
  },
  {
    // The round among people is the point; what stands in boxes fills the week.
    origin: {
      id: 'demo-need-radhus',
      address: 'Kirkegata 15',
      contactName: 'Wenche Holt',
      contactPhone: '69 00 10 17',
      isAddition: true,
      whyNow: 'Saksbehandlerne bærer posten selv, og gamle byggesaker blir liggende i esker.',
    },
    companyId: 'demo-company-radhus',
    daysAgo: 19,
    need: {
      title: 'Posten, møterommene og eskene i kjelleren',
      kind: 'tasks',
      municipality: 'Moss',
      hoursPerWeek: { min: 10, max: 18 },
      contract: 'later',
      pay: 'wage',
      mentor: true,
      contact: true,
      support: 'meetings',
      progression: true,
      tasks: [
        {
          title: 'Gå med posten i fire etasjer',
          hoursPerWeek: 6,
          times: each('09:00', '11:30'),
          movable: true,
          learnable: true,
          value: 'high',
          doneBy: 'saksbehandlere',
          demands: { numbers: true, reading: 'some', standing: 'some', company: 'mixed' },
          adaptations: ['navn og bilde på postfakkene'],
        },
        {
          title: 'Gjøre klar møterom og rydde etter møter',
          hoursPerWeek: 4,
          times: each('08:30', '15:00'),
          movable: true,
          learnable: true,
          doneBy: 'servicetorget',
          demands: { standing: 'some', pace: 'calm', customerContact: 'some', company: 'mixed' },
        },
        {
          title: 'Skanne gamle byggesaker',
          hoursPerWeek: 5,
          times: each('11:30', '15:00'),
          movable: true,
          learnable: true,
          value: 'high',
          demands: { pace: 'calm', fineMotor: true, noise: 'quiet', company: 'alone' },
        },
      ],
    },
  },
];
