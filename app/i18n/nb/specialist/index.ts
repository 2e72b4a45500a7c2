import { desk } from './desk';
import { leads } from './leads';
import { matches } from './matches';
import { needs } from './needs';
import { profiles } from './profiles';
import { proposals } from './proposals';
import { week } from './week';

/** Everything a specialist reads, in the field's own words. */
export const specialist = { desk, leads, matches, needs, profiles, proposals, week };
