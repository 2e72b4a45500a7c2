import type { DemandKey } from '~/app/domain/matching/input';
import type { DemandGroup } from '~/app/domain/needs/demand-scales';

/** Each demand of a task and each condition of a person, in the same words on both sides. */
export const demandNames: Record<DemandKey, string> = {
  liftingKg: 'Løft',
  standing: 'Stå og gå',
  ladders: 'Stige',
  fineMotor: 'Finarbeid med fingrene',
  colour: 'Skille farger',
  numbers: 'Lese og bruke tall',
  reading: 'Lese på jobben',
  hearing: 'Høre beskjeder',
  pace: 'Tempo',
  customerContact: 'Kundekontakt',
  company: 'Alene eller sammen',
  setting: 'Inne eller ute',
  noise: 'Støy',
  itemVariety: 'Antall ulike varer',
  foods: 'Matvarer',
  dress: 'Klær',
};

export const demandGroupTitles: Record<DemandGroup, string> = {
  body: 'Kroppen',
  senses: 'Lese, se og høre',
  people: 'Tempo og mennesker',
  place: 'Stedet',
  rules: 'Mat og klær',
};

/** The steps of a scale, in words that fit after any of the names above. */
export const scaleSteps: Record<string, string> = {
  none: 'Ingenting',
  little: 'Litt',
  some: 'Noe',
  much: 'Mye',
  calm: 'Rolig',
  normal: 'Vanlig',
  fast: 'Høyt',
  alone: 'Alene',
  mixed: 'Litt av begge',
  together: 'Sammen med andre',
  indoor: 'Inne',
  outdoor: 'Ute',
  quiet: 'Stille',
  loud: 'Mye lyd',
  few: 'Få',
  many: 'Mange',
};
