import { card } from './card';
import { common } from './common';
import { jobseeker } from './jobseeker';

/** Norwegian bokmål: the first language, and the shape of all others. */
export const nb = { card, common, jobseeker };
