import { noteValues, type BlockForm, type FormValues } from './block-form';
import { conditionsBlock } from './blocks/conditions-block';
import { experienceBlock } from './blocks/experience-block';
import { learningBlock } from './blocks/learning-block';
import { ruledOutBlock } from './blocks/ruled-out-block';
import { supportBlock } from './blocks/support-block';
import { tasksBlock } from './blocks/tasks-block';
import { timeBlock } from './blocks/time-block';
import { trialsBlock } from './blocks/trials-block';
import { travelBlock } from './blocks/travel-block';
import { wishBlock } from './blocks/wish-block';
import type { MatchingLayer, ProfileBlock } from './matching-layer';

/** The form of each block, in the order they are asked. */
export const profileBlockForms: Readonly<Record<ProfileBlock, BlockForm>> = {
  wish: wishBlock,
  tasks: tasksBlock,
  ruledOut: ruledOutBlock,
  experience: experienceBlock,
  trials: trialsBlock,
  learning: learningBlock,
  time: timeBlock,
  travel: travelBlock,
  conditions: conditionsBlock,
  support: supportBlock,
};

/** One block of a saved layer as its form shows it, with its note. */
export function savedBlockValues(layer: MatchingLayer, block: ProfileBlock): FormValues {
  return { ...profileBlockForms[block].valuesOf(layer), ...noteValues(layer.notes[block]) };
}
