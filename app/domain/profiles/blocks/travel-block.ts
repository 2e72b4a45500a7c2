import { placeName } from '../../places/place-name';
import { countAnswer, lineAnswer, linesAnswer } from '../answer-fields';
import { blockForm } from '../block-form';

/** From where she travels, how long, and the municipalities she reaches. */
export const travelBlock = blockForm(
  {
    from: lineAnswer.transform((from) => from && placeName(from)),
    maxMinutes: countAnswer('minuttene reisen kan ta', 'minutes', 240),
    reaches: linesAnswer.transform((places) => places?.map(placeName)),
  },
  (travel) => {
    const isKnown = Object.values(travel).some((answer) => answer !== undefined);
    return { facts: { travel: isKnown ? travel : undefined } };
  },
  ({ facts: { travel } }) => ({
    from: travel?.from ?? '',
    maxMinutes: travel?.maxMinutes === undefined ? '' : String(travel.maxMinutes),
    reaches: (travel?.reaches ?? []).join('\n'),
  }),
);
