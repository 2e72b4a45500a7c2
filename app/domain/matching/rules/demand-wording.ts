import type { Condition, DemandKey } from '../input';

/** What each demand is about, as a specialist asks an employer about it. */
export const demandTopics: Readonly<Record<DemandKey, string>> = {
  liftingKg: 'hvor tungt løftes det',
  standing: 'hvor mye står man',
  ladders: 'brukes det stige',
  fineMotor: 'kreves det finarbeid med hendene',
  colour: 'må farger skilles',
  numbers: 'brukes det tall',
  reading: 'hvor mye leses det',
  hearing: 'må man høre godt',
  pace: 'hvor høyt er tempoet',
  customerContact: 'hvor mye møter man kunder',
  company: 'jobber man alene eller sammen med andre',
  setting: 'er det inne eller ute',
  noise: 'hvor mye lyd er det',
  foods: 'hvilke matvarer håndteres',
  dress: 'hvilke klær kreves',
  itemVariety: 'hvor mange ulike varer er det',
};

const topics: Readonly<Record<DemandKey, string>> = {
  liftingKg: 'løft',
  standing: 'ståing',
  ladders: 'stige',
  fineMotor: 'finarbeid',
  colour: 'farger',
  numbers: 'tall',
  reading: 'lesing',
  hearing: 'hørsel',
  pace: 'tempo',
  customerContact: 'kundekontakt',
  company: 'arbeid',
  setting: 'arbeid',
  noise: 'lyd',
  foods: 'matvarer',
  dress: 'arbeidsklær',
  itemVariety: 'ulike varer',
};

const values: Readonly<Record<string, string>> = {
  little: 'lite',
  some: 'noe',
  much: 'mye',
  none: 'ingen',
  calm: 'rolig',
  normal: 'vanlig',
  fast: 'høyt',
  alone: 'alene',
  mixed: 'litt alene og litt sammen med andre',
  together: 'sammen med andre',
  indoor: 'inne',
  outdoor: 'ute',
  quiet: 'lite',
  loud: 'mye',
  few: 'få',
  many: 'mange',
};

/** A condition in a few words, as what is needed, never as what is lacking. */
export function conditionWording({ about, want }: Condition): string {
  const topic = topics[about];
  if (about === 'foods' || about === 'dress') return `${topic} etter avtale`;
  if (typeof want === 'boolean') return want ? topic : `arbeid uten ${topic}`;
  const most = typeof want === 'object' && !Array.isArray(want) ? want.max : want;
  if (typeof most === 'number') return `${topic} opptil ${String(most).replace('.', ',')} kg`;
  const named = [most].flat().map((value) => values[value] ?? value);
  if (about === 'company' || about === 'setting')
    return `${topic} ${named.join(' eller ').slice(0, 80)}`;
  return `${named.join(' eller ').slice(0, 80)} ${topic}`;
}
