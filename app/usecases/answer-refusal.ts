/**
 * Why a party's answer to an agreement does not count: `not-found` – no such party, or erased;
 * `not-open` – answered already, replaced, run out, or another text; `others-first` – the
 * specialist accepts last.
 */
export type PartyRefusal = 'not-found' | 'not-open' | 'others-first';
