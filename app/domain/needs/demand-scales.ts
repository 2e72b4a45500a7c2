import type { DemandKey } from '~/app/domain/matching/input';

/**
 * How each demand of a task, and each condition of a person, is answered: kilos, yes or no, one
 * step of a scale from least to most, or words. Both use the same scale, so that they can meet.
 */
export const demandScales = {
  liftingKg: 'kilos',
  standing: ['little', 'some', 'much'],
  ladders: 'yes-no',
  fineMotor: 'yes-no',
  colour: 'yes-no',
  numbers: 'yes-no',
  reading: ['none', 'some', 'much'],
  hearing: 'yes-no',
  pace: ['calm', 'normal', 'fast'],
  customerContact: ['none', 'some', 'much'],
  company: ['alone', 'mixed', 'together'],
  setting: ['indoor', 'outdoor'],
  noise: ['quiet', 'normal', 'loud'],
  itemVariety: ['few', 'many'],
  foods: 'words',
  dress: 'words',
} as const satisfies Record<DemandKey, 'kilos' | 'yes-no' | 'words' | readonly string[]>;

/** Demands in the groups they are asked in. */
export const demandGroups = {
  body: ['liftingKg', 'standing', 'ladders', 'fineMotor'],
  senses: ['reading', 'numbers', 'colour', 'hearing'],
  people: ['pace', 'customerContact', 'company'],
  place: ['setting', 'noise', 'itemVariety'],
  rules: ['foods', 'dress'],
} as const satisfies Record<string, readonly DemandKey[]>;

export type DemandGroup = keyof typeof demandGroups;
export const demandGroupNames = Object.keys(demandGroups) as DemandGroup[];
export const demandKeys = Object.keys(demandScales) as DemandKey[];
