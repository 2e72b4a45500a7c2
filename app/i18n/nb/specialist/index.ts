import { colleagues } from './colleagues';
import { companies } from './companies';
import { contactLog } from './contact-log';
import { desk } from './desk';
import { matches } from './matches';
import { needs } from './needs';
import { profiles } from './profiles';
import { proposals } from './proposals';
import { week } from './week';
import { weekOfNeeds } from './week-of-needs';
import { writtenNeed } from './written-need';

/** Everything a specialist reads, in the field's own words. */
export const specialist = {
  colleagues,
  companies,
  contactLog,
  desk,
  matches,
  needs,
  profiles,
  proposals,
  week,
  weekOfNeeds,
  writtenNeed,
};
