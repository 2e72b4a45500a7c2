import { linesAnswer } from '../answer-fields';
import { blockForm } from '../block-form';

/** Tasks she masters and tasks she would like to do. */
export const tasksBlock = blockForm(
  { mastered: linesAnswer, wanted: linesAnswer },
  ({ mastered, wanted }) => ({ facts: { mastered, wanted } }),
  ({ facts }) => ({
    mastered: (facts.mastered ?? []).join('\n'),
    wanted: (facts.wanted ?? []).join('\n'),
  }),
);
