import { expect, it } from 'vitest';
import { framesOf } from './frames-of';

it('tells where an error came up and nothing of what it says', () => {
  const frames = framesOf(new Error('Siri Lunde\n    at home with 90 91 92 93'));
  expect(frames[0]).toContain('frames-of.test');
  expect(frames.join('\n')).not.toMatch(/Siri|home|90 91/);
  expect(framesOf('Siri Lunde')).toEqual([]);
});
