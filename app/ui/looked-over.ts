import { createContext, useContext } from 'react';

/** By a field's name, the rule its text is looked over by while it is written, if any. */
export const LookedOverContext = createContext<(name: string) => string | undefined>(
  () => undefined,
);

export const useLookedOver = (name: string) => useContext(LookedOverContext)(name);
