import { analysis } from './analysis';
import { carving } from './carving';
import { colleagues } from './colleagues';
import { companies } from './companies';
import { contactLog } from './contact-log';
import { desk } from './desk';
import { followUp } from './follow-up';
import { foundJobs } from './found-jobs';
import { handOvers } from './hand-overs';
import { leads } from './leads';
import { matchChanges } from './match-changes';
import { matchPanels } from './match-panels';
import { matches } from './matches';
import { meeting } from './meeting';
import { moveNeed } from './move-need';
import { needs } from './needs';
import { profiles } from './profiles';
import { proposals } from './proposals';
import { questionSheets } from './question-sheets';
import { requirements } from './requirements';
import { saidInMeeting } from './said-in-meeting';
import { searches } from './searches';
import { search } from './search';
import { sharings } from './sharings';
import { taskTalk } from './task-talk';
import { tenQuestions } from './ten-questions';
import { waiting } from './waiting';
import { week } from './week';
import { weekOfNeeds } from './week-of-needs';
import { words } from './words';
import { writtenDown } from './written-down';
import { writtenNeed } from './written-need';

/** Everything a specialist reads, in the field's own words. */
export const specialist = {
  analysis,
  carving,
  colleagues,
  companies,
  contactLog,
  desk,
  followUp,
  foundJobs,
  handOvers,
  leads,
  matchChanges,
  matchPanels,
  matches,
  meeting,
  moveNeed,
  needs,
  profiles,
  proposals,
  questionSheets,
  requirements,
  saidInMeeting,
  searches,
  search,
  sharings,
  taskTalk,
  tenQuestions,
  waiting,
  week,
  weekOfNeeds,
  words,
  writtenDown,
  writtenNeed,
};
