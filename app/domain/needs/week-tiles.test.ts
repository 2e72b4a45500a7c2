import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tilesOfWindows, weekTiles, windowsOfTiles, type WeekTile } from './week-tiles';

describe('tiles of the week', () => {
  test('one tap on the workdays is five windows', () => {
    expect(windowsOfTiles(['workdays-morning'])).toEqual(
      ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '06:00', to: '09:00' })),
    );
  });

  test('parts of a day that meet become one window, others stay apart', () => {
    expect(windowsOfTiles(['sat-morning', 'sat-forenoon', 'sat-evening'])).toEqual([
      { day: 'sat', from: '06:00', to: '12:00' },
      { day: 'sat', from: '16:00', to: '20:00' },
    ]);
  });

  test('a part of the day on all five workdays is shown as the one tile that undoes it', () => {
    const windows = windowsOfTiles(['workdays-evening', 'sun-evening', 'mon-morning']);
    expect(tilesOfWindows(windows)).toEqual(['mon-morning', 'workdays-evening', 'sun-evening']);
  });

  test('a window narrower than the part is not shown as the whole part', () => {
    expect(tilesOfWindows([{ day: 'mon', from: '07:00', to: '09:00' }])).toEqual([]);
  });

  test('what is shown again means the same as what was tapped', () => {
    fc.assert(
      fc.property(fc.subarray<WeekTile>([...weekTiles]), (tiles) => {
        const windows = windowsOfTiles(tiles);
        expect(windowsOfTiles(tilesOfWindows(windows))).toEqual(windows);
      }),
    );
  });
});
