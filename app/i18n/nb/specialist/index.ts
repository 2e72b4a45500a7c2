import { desk } from './desk';
import { matches } from './matches';
import { needs } from './needs';
import { profiles } from './profiles';
import { proposals } from './proposals';
import { week } from './week';
import { words } from './words';

/** Everything a specialist reads, in the field's own words. */
export const specialist = { desk, matches, needs, profiles, proposals, week, words };
