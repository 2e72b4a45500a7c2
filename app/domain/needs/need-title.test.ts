import { describe, expect, test } from 'vitest';
import { needTitleOf } from './need-title';

describe('the name of a need', () => {
  test.each([
    [[], ''],
    [['Vaske brett'], 'Vaske brett'],
    [['Vaske brett', 'Pakke brød'], 'Vaske brett og pakke brød'],
    [['Vaske brett', 'HMS-runde', 'Koste', 'Rydde'], 'Vaske brett, HMS-runde og 2 til'],
    [
      ['Gå tur med hundene i parken', 'Rengjøre bur og fylle på vann og fôr'],
      'Gå tur med hundene i parken og 1 oppgave til',
    ],
    [
      ['Rydde og merke gamle papirer fra personalavdelingen', 'Makulere', 'Koste'],
      'Rydde og merke gamle papirer fra… og 2 oppgaver til',
    ],
    [
      ['Rydde og merke gamle papirer fra personalavdelingen i kjelleren'],
      'Rydde og merke gamle papirer fra personalavdelingen i…',
    ],
  ])('of %j is «%s»', (titles, title) => {
    expect(needTitleOf(titles)).toBe(title);
  });

  test('is never longer than a line can hold', () => {
    expect(needTitleOf(['a'.repeat(200), 'b'.repeat(200)])).toHaveLength(60);
  });
});
