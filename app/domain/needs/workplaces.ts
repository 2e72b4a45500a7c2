import type { SuggestedTask } from './task-suggestions';

const indoors = { setting: 'indoor' } as const;
const outdoors = { setting: 'outdoor' } as const;
const backRoom = { ...indoors, customerContact: 'none' } as const;
const onOnesFeet = { ...backRoom, standing: 'much' } as const;

/**
 * The usual tasks of each kind of workplace, in the words an employer uses, with the hours and
 * demands that are usual _(our own experience; they are suggestions and never facts)_. What
 * varies from place to place – lifting, times, papers – is left to the employer.
 */
export const workplaces = {
  shop: [
    {
      title: 'Fylle på varer i hyllene',
      hours: '6-10',
      demands: { ...indoors, standing: 'much', customerContact: 'some' },
    },
    { title: 'Pakke ut varer', hours: '3-5', demands: onOnesFeet },
    { title: 'Rydde lager', hours: '1-2', demands: backRoom },
    { title: 'Ta imot og sortere pant', hours: '3-5', demands: onOnesFeet },
    { title: 'Merke varer med pris', hours: '1-2', demands: { ...backRoom, numbers: true } },
    {
      title: 'Brette og henge opp klær',
      hours: '3-5',
      demands: { ...indoors, customerContact: 'some' },
    },
    { title: 'Vaske gulv i butikken', hours: '3-5', demands: indoors },
    {
      title: 'Pakke netthandel',
      hours: '3-5',
      demands: { ...backRoom, reading: 'some', numbers: true },
    },
  ],
  bakery: [
    { title: 'Vaske brett og former', hours: '3-5', demands: onOnesFeet },
    { title: 'Pakke brød', hours: '3-5', demands: onOnesFeet, movable: false },
    { title: 'Brette esker', hours: '1-2', demands: { ...backRoom, fineMotor: true } },
    { title: 'Fylle på i disken', hours: '3-5', demands: { ...indoors, customerContact: 'some' } },
    { title: 'Rydde lager og pant', hours: '1-2', demands: backRoom },
    { title: 'Vaske gulv', hours: '1-2', demands: backRoom },
  ],
  kitchen: [
    { title: 'Ta oppvasken', hours: '6-10', demands: { ...onOnesFeet, noise: 'loud' } },
    {
      title: 'Dekke og rydde bord',
      hours: '3-5',
      demands: { ...indoors, standing: 'much', customerContact: 'some' },
      movable: false,
    },
    { title: 'Tørke bord', hours: '1-2', demands: { ...indoors, customerContact: 'some' } },
    { title: 'Kutte grønnsaker', hours: '3-5', demands: { ...backRoom, fineMotor: true } },
    { title: 'Smøre mat', hours: '3-5', demands: { ...backRoom, fineMotor: true }, movable: false },
    {
      title: 'Fylle på kaffe og vann',
      hours: '1-2',
      demands: { ...indoors, customerContact: 'some' },
    },
    { title: 'Rydde kjølerom og lager', hours: '1-2', demands: backRoom },
  ],
  hotel: [
    {
      title: 'Re opp senger',
      hours: '6-10',
      demands: { ...indoors, standing: 'much', pace: 'normal' },
      movable: false,
    },
    { title: 'Brette håndklær', hours: '3-5', demands: backRoom },
    { title: 'Fylle linskap', hours: '1-2', demands: backRoom },
    {
      title: 'Rydde bord etter frokosten',
      hours: '6-10',
      demands: { ...indoors, standing: 'much', customerContact: 'some' },
      movable: false,
    },
    { title: 'Ta oppvasken', hours: '6-10', demands: { ...onOnesFeet, noise: 'loud' } },
    { title: 'Rydde møterom', hours: '3-5', demands: indoors },
    { title: 'Tømme søppel', hours: '1-2', demands: indoors },
  ],
  cleaning: [
    { title: 'Vaske gulv', hours: '6-10', demands: indoors },
    { title: 'Vaske vinduer', hours: '3-5' },
    { title: 'Tørke støv', hours: '3-5', demands: indoors },
    { title: 'Vaske toaletter', hours: '3-5', demands: indoors },
    { title: 'Tømme søppel', hours: '3-5' },
    { title: 'Brette tøy', hours: '6-10', demands: { ...onOnesFeet, company: 'together' } },
    { title: 'Pakke rent tøy', hours: '3-5', demands: onOnesFeet },
  ],
  office: [
    { title: 'Kopiere', hours: '1-2', demands: { ...backRoom, standing: 'little' } },
    { title: 'Makulere papir', hours: '1-2', demands: { ...backRoom, standing: 'little' } },
    { title: 'Hente og sortere post', hours: '3-5', demands: { ...indoors, reading: 'some' } },
    {
      title: 'Skanne dokumenter',
      hours: '3-5',
      demands: { ...backRoom, standing: 'little', reading: 'some' },
    },
    { title: 'Rydde møterom', hours: '3-5', demands: indoors },
    { title: 'Fylle på kaffe og papir', hours: '1-2', demands: indoors },
    {
      title: 'Registrere data',
      hours: '3-5',
      demands: { ...backRoom, standing: 'little', reading: 'much', numbers: true },
    },
    { title: 'Vanne planter', hours: '1-2', demands: indoors },
  ],
  warehouse: [
    {
      title: 'Plukke varer',
      hours: 'over-10',
      demands: { ...onOnesFeet, reading: 'some', numbers: true },
    },
    { title: 'Pakke varer', hours: '6-10', demands: onOnesFeet },
    { title: 'Rydde lager', hours: '3-5', demands: backRoom },
    { title: 'Ta imot varer', hours: '3-5', demands: backRoom },
    { title: 'Telle varer', hours: '1-2', demands: { ...backRoom, numbers: true } },
    { title: 'Sortere papp og plast', hours: '3-5', demands: backRoom },
  ],
  workshop: [
    { title: 'Koste og rydde verkstedet', hours: '3-5', demands: { ...backRoom, noise: 'loud' } },
    { title: 'Sortere deler', hours: '3-5', demands: { ...backRoom, fineMotor: true } },
    { title: 'Vaske biler', hours: '6-10', demands: { standing: 'much', customerContact: 'none' } },
    {
      title: 'Vaske hjul',
      hours: '3-5',
      demands: { standing: 'much', customerContact: 'none', noise: 'loud' },
    },
    { title: 'Montere deler', hours: '6-10', demands: { ...backRoom, fineMotor: true } },
    { title: 'Vaske og henge opp verktøy', hours: '1-2', demands: backRoom },
  ],
  care: [
    { title: 'Brette tøy', hours: '3-5', demands: indoors },
    { title: 'Vaske hjelpemidler', hours: '3-5', demands: indoors },
    { title: 'Vanne blomster', hours: '1-2', demands: indoors },
    { title: 'Fylle linskap', hours: '1-2', demands: indoors },
    {
      title: 'Dekke og rydde bord',
      hours: '6-10',
      demands: { ...indoors, customerContact: 'some' },
      movable: false,
    },
    {
      title: 'Lage i stand til aktiviteter',
      hours: '3-5',
      demands: { ...indoors, customerContact: 'some' },
    },
    { title: 'Holde eldre med selskap', hours: '3-5', demands: { customerContact: 'much' } },
  ],
  school: [
    { title: 'Rydde utstyr på skolen', hours: '3-5', demands: indoors },
    { title: 'Smøre mat', hours: '6-10', demands: { ...indoors, fineMotor: true }, movable: false },
    { title: 'Rydde og vaske leker', hours: '3-5', demands: indoors },
    { title: 'Kopiere', hours: '1-2', demands: { ...indoors, standing: 'little' } },
    { title: 'Sette bøker på plass', hours: '3-5', demands: { ...indoors, reading: 'some' } },
    { title: 'Rydde ute', hours: '3-5', demands: outdoors },
    { title: 'Ta oppvasken', hours: '3-5', demands: { ...onOnesFeet, noise: 'normal' } },
  ],
  library: [
    {
      title: 'Sette bøker på plass',
      hours: '6-10',
      demands: { ...indoors, reading: 'some', noise: 'quiet' },
    },
    {
      title: 'Sortere bøker',
      hours: '3-5',
      demands: { ...backRoom, reading: 'some', noise: 'quiet' },
    },
    {
      title: 'Plaste og merke bøker',
      hours: '3-5',
      demands: { ...backRoom, fineMotor: true, noise: 'quiet' },
    },
    { title: 'Skanne dokumenter', hours: '3-5', demands: { ...backRoom, standing: 'little' } },
    { title: 'Rigge til arrangement', hours: '1-2', demands: indoors },
    { title: 'Vanne planter', hours: '1-2', demands: indoors },
  ],
  farm: [
    { title: 'Fôre dyr', hours: '6-10', demands: { customerContact: 'none' }, movable: false },
    { title: 'Vanne planter', hours: '3-5', demands: { customerContact: 'none' } },
    {
      title: 'Plukke bær og grønnsaker',
      hours: 'over-10',
      demands: { ...outdoors, standing: 'much' },
    },
    { title: 'Luke og stelle bed', hours: '6-10', demands: outdoors },
    { title: 'Pakke grønnsaker', hours: '6-10', demands: onOnesFeet },
    { title: 'Hogge og stable ved', hours: '3-5', demands: { ...outdoors, standing: 'much' } },
    { title: 'Rydde ute', hours: '3-5', demands: outdoors },
  ],
  outdoors: [
    { title: 'Plukke søppel', hours: '3-5', demands: outdoors },
    {
      title: 'Måke snø og strø',
      hours: '3-5',
      demands: { ...outdoors, standing: 'much' },
      movable: false,
    },
    {
      title: 'Klippe plen',
      hours: '3-5',
      demands: { ...outdoors, standing: 'much', noise: 'loud' },
    },
    { title: 'Male gjerder', hours: '3-5', demands: { ...outdoors, standing: 'much' } },
    { title: 'Stelle bed og hekker', hours: '3-5', demands: outdoors },
    { title: 'Vaske inngangspartier', hours: '1-2', demands: outdoors },
    { title: 'Små reparasjoner', hours: '3-5', demands: { fineMotor: true } },
  ],
} as const satisfies Record<string, readonly SuggestedTask[]>;
