import { admin } from './admin';
import { card } from './card';
import { common } from './common';
import { demo } from './demo';
import { jobseeker } from './jobseeker';
import { signIn } from './sign-in';

/** Norwegian bokmål: the first language, and the shape of all others. */
export const nb = { admin, card, common, demo, jobseeker, signIn };
