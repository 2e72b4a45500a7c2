import { admin } from './admin';
import { common } from './common';
import { demo } from './demo';
import { signIn } from './sign-in';

/** Norwegian bokmål: the first language, and the shape of all others. */
export const nb = { admin, common, demo, signIn };
