import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, type Unit } from './amount';
import { readClockTime, readTimeSpan } from './clock-time';

describe('a time of day', () => {
  test.each([
    ['9', '09:00'],
    ['kl 9', '09:00'],
    ['Kl. 9', '09:00'],
    ['klokka 9', '09:00'],
    ['0900', '09:00'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['09:00', '09:00'],
    ['9,30', '09:30'],
    [' 14 ', '14:00'],
    ['24', '24:00'],
    ['24.30', undefined],
    ['25', undefined],
    ['9.75', undefined],
    ['ni', undefined],
    ['9-15', undefined],
    ['', undefined],
  ])('written «%s» is %s', (typed, time) => {
    expect(readClockTime(typed)).toBe(time);
  });

  test('is read back however it is written', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const minute = fc.integer({ min: 0, max: 59 });
    fc.assert(
      fc.property(hour, minute, (hours, minutes) => {
        const [h, m] = [hours, minutes].map((each) => String(each).padStart(2, '0'));
        for (const typed of [`${h}${m}`, `${h}:${m}`, `kl ${hours}.${m}`, `kl. ${h}.${m}`]) {
          expect(readClockTime(typed)).toBe(`${h}:${m}`);
        }
      }),
    );
  });

  test.each([
    ['9-15', '09:00 15:00'],
    ['08.30–12', '08:30 12:00'],
    ['kl 9 til kl 15', '09:00 15:00'],
    ['0900 - 1530', '09:00 15:30'],
    ['16–24', '16:00 24:00'],
    ['9', undefined],
    ['9-9', undefined],
    ['9-12-15', undefined],
  ])('from when to when, written «%s», is %s', (typed, span) => {
    const read = readTimeSpan(typed);
    expect(read && `${read.from} ${read.to}`).toBe(span);
  });
});

describe('an amount', () => {
  test.each<[string, Unit, number | undefined]>([
    ['5', 'kilos', 5],
    ['5 kg', 'kilos', 5],
    ['5kg', 'kilos', 5],
    ['ca 5', 'kilos', 5],
    ['ca. 5 kilo', 'kilos', 5],
    ['5,5', 'kilos', 5.5],
    ['5.5', 'hours', 5.5],
    ['20 timer i uka', 'hours', 20],
    ['omtrent 7,5 t', 'hours', 7.5],
    ['200 kr', 'kroner', 200],
    ['kr 200', 'kroner', 200],
    ['kr. 200,-', 'kroner', 200],
    ['200 kr i timen', 'kroner', 200],
    ['200 kr/t', 'kroner', 200],
    ['25 000', 'kroner', 25_000],
    ['25 000 kroner', 'kroner', 25_000],
    ['50 %', 'percent', 50],
    ['45 min', 'minutes', 45],
    ['5 km', 'kilos', undefined],
    ['5 uker', 'hours', undefined],
    ['200 kr per uke', 'hours', undefined],
    ['5-10', 'hours', undefined],
    ['1.500', 'kroner', undefined],
    ['fem', 'kilos', undefined],
    ['-5', 'kilos', undefined],
    ['', 'kilos', undefined],
    ['kg', 'kilos', undefined],
    ['2 000 00', 'kroner', undefined],
  ])('written «%s» in %s is %s', (typed, unit, amount) => {
    expect(readAmount(typed, unit)).toBe(amount);
  });
});
