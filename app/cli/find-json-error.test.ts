import { expect, test } from 'vitest';
import { findJsonErrorLine } from './find-json-error';

test.each([
  ['{\n"a": 1,\n"b": [1, 2,\n]}', 4],
  ['{\n"a" 1}', 2],
  ['[1,\n2\n3]', 3],
  ['{"a": {\n"b": "x\n"}}', 2],
  ['{"a": nul}', 1],
  ['[\n1\n]\n]', 4],
  ['{\n"a": 1\n', 3],
  ['{\n  a: 1\n}', 2],
  ['[1}\n', 1],
  ['', 1],
])('%j stops being JSON on line %i', (text, line) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(findJsonErrorLine(text)).toBe(line);
});
