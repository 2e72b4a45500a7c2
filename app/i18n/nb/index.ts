import { common } from './common';

/** Norwegian bokmål: the first language, and the shape of all others. */
export const nb = { common };
