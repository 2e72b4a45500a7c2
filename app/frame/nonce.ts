import { createContext, useContext } from 'react';

/** The nonce of this answer's content security policy. */
export const NonceContext = createContext('');

export const useNonce = () => useContext(NonceContext);
