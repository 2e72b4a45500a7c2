import { z } from 'zod';
import { blockChoices, blockSources, type BlockNote } from './matching-layer';
import type { MatchingLayer, ProfileFacts } from './matching-layer';
import { dateAnswer, tickAnswer } from './answer-fields';

/** What a form shows: the raw text of each field by its name. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What is told of a person: the layer without its notes and what the matcher made of it. */
export type ToldLayer = Pick<MatchingLayer, 'facts' | 'support' | 'supportWish' | 'trials'>;

/** What a saved block changes of the layer; a part that is given as `undefined` becomes unknown. */
export type LayerChange = Partial<Omit<ToldLayer, 'facts'>> & {
  readonly facts?: Partial<ProfileFacts>;
  readonly note?: BlockNote;
};

/** One block as a form: how its answers are read and how a saved layer fills it in again. */
export type BlockForm = {
  readonly schema: z.ZodType<LayerChange>;
  readonly valuesOf: (layer: ToldLayer) => FormValues;
};

const noteAnswer = z.object({
  choice: z.enum(blockChoices).optional(),
  source: z.enum(blockSources).optional(),
  on: dateAnswer,
  isOpen: tickAnswer,
});

/** A block of the given fields, or of an object that checks them together; every block is also asked whose choice it is, its source and date. */
export function blockForm<Shape extends z.ZodRawShape>(
  shape: Shape | z.ZodObject<Shape>,
  changeOf: (answers: z.output<z.ZodObject<Shape>>) => Omit<LayerChange, 'note'>,
  valuesOf: BlockForm['valuesOf'],
): BlockForm {
  const fields = shape instanceof z.ZodObject ? shape : z.object(shape);
  const schema = z
    .object({ note: noteAnswer.optional() })
    .and(fields)
    .transform((answers) => ({ ...changeOf(answers), note: answers.note ?? {} }));
  return { schema, valuesOf };
}

/** The note of a block as form values. */
export function noteValues(note: BlockNote | undefined): FormValues {
  return {
    'note.choice': note?.choice ?? '',
    'note.source': note?.source ?? '',
    'note.on': note?.on ?? '',
    'note.isOpen': note?.isOpen ? 'on' : '',
  };
}
