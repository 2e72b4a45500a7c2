import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineInJson } from './locate-in-json';

describe('the line of a value', () => {
  const text = `{
  "needs": [
    { "id": "a \\" } ]", "tasks": [] },
    {
      "id": "b",
      "hours": { "min": 3,
        "max": "many" }
    }
  ],
  "profiles": []
}`;

  it.each([
    [[], 1],
    [['needs'], 2],
    [['needs', 0, 'tasks'], 3],
    [['needs', 1], 4],
    [['needs', 1, 'hours', 'max'], 7],
    [['profiles'], 10],
    [['needs', 1, 'title'], 4],
    [['needs', 9], 2],
  ])('%j is line %i', (path, line) => {
    expect(lineInJson(text, path)).toBe(line);
  });

  it('is found in any JSON, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (values) => {
        const lines = `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
        for (const index of values.keys()) expect(lineInJson(lines, [index])).toBe(index + 2);
      }),
    );
  });
});
