import { lineAnswer, linesAnswer } from '../answer-fields';
import { blockForm } from '../block-form';

/** What she wants: the wish weighs most of all (domain §2.5); the dream is kept apart. */
export const wishBlock = blockForm(
  { wish: lineAnswer, interests: linesAnswer, dream: lineAnswer },
  ({ wish, interests, dream }) => ({ facts: { wish, interests, dream } }),
  ({ facts }) => ({
    wish: facts.wish ?? '',
    interests: (facts.interests ?? []).join('\n'),
    dream: facts.dream ?? '',
  }),
);
