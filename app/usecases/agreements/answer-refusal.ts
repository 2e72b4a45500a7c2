/**
 * Why a party's answer to an agreement does not count: `not-found` – no such party, or erased;
 * `not-open` – answered already, replaced, run out, another text, or her consent has ended;
 * `others-first` – the specialist accepts last; `other-name` – the name given is not the party's in
 * the agreement.
 */
export type PartyRefusal = 'not-found' | 'not-open' | 'others-first' | 'other-name';
