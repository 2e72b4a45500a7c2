import { analysis } from './analysis';
import { desk } from './desk';
import { matches } from './matches';
import { needs } from './needs';
import { profiles } from './profiles';
import { proposals } from './proposals';
import { requirements } from './requirements';
import { tenQuestions } from './ten-questions';
import { week } from './week';

/** Everything a specialist reads, in the field's own words. */
export const specialist = {
  analysis,
  desk,
  matches,
  needs,
  profiles,
  proposals,
  requirements,
  tenQuestions,
  week,
};
