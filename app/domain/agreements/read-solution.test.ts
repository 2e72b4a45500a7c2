import { describe, expect, test } from 'vitest';
import type { WeekTime } from '~/app/domain/calendar/week-times';
import { hoursOfSolution, timesOfSolution } from './read-solution';

const at = (from: string, to: string, ...days: WeekTime['day'][]) =>
  days.map((day) => ({ day, from, to }));
const times = at('08:00', '11:00', 'mon', 'tue');

describe('the times of a solution', () => {
  test.each<[string, WeekTime[] | null]>([
    ['Vi flytter arbeidet til kl. 10.00–13.00.', at('10:00', '13:00', 'mon', 'tue')],
    ['Onsdag og torsdag kl. 10–13.', at('10:00', '13:00', 'wed', 'thu')],
    ['Vi flytter arbeidet til klokka ti.', null],
    ['Ikke mandag kl. 10–13.', null],
    ['Mandag kl. 10–13 eller tirsdag kl. 9–12.', null],
    ['Onsdag i stedet.', null],
    ['Fra kl. 08.00–11.00 til kl. 10.00–13.00.', null],
  ])('%s', (how, read) => {
    expect(timesOfSolution({ how, times })).toEqual(read);
  });
});

describe('the hours of a solution', () => {
  test.each<[string, number | null]>([
    ['Vi begynner med 12 timer i uka.', 12],
    ['7,5 timer per uke', 7.5],
    ['20 timer i uka', null],
    ['Vi begynner med 8 timer i uka og går opp til 12 timer i uka.', null],
    ['Ikke mer enn 12 timer i uka.', null],
    ['Færre timer.', null],
  ])('%s', (how, read) => {
    expect(hoursOfSolution({ how, hours: 20 })).toBe(read);
  });
});
