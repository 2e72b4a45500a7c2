import { createContext, useContext } from 'react';
import { nb } from './nb/index';

/** Every language has every text: a missing key does not compile. */
export type Messages = typeof nb;

export const locales = ['nb'] as const;
export type Locale = (typeof locales)[number];

const catalogues: Record<Locale, Messages> = { nb };

/** The texts of a language, for mails and server-made documents. */
export function messagesIn(locale: Locale): Messages {
  return catalogues[locale];
}

export const LocaleContext = createContext<Locale>('nb');

/** The texts of the reader's language, for pages. */
export function useMessages(): Messages {
  return messagesIn(useContext(LocaleContext));
}
