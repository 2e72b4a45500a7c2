import type { DecisionParty } from '~/app/domain/agreements/decision';

/** Asking the specialist for support after the start: as the company, and as she herself, read it. */
export const support = {
  /** The employer's own button. */
  ask: {
    title: 'Trenger dere støtte?',
    text: 'Trykk, så tar vi kontakt. Dere ser når vi har lest det, og når vi har svart.',
    label: 'Vil dere skrive hva det gjelder?',
    hint: 'Noen få ord er nok. Kandidaten kan lese det. Ikke skriv noe om helse.',
    button: 'Be om støtte',
    openTitle: (moment: string) => `Dere ba om støtte ${moment}`,
    wrote: (words: string) => `Dere skrev: «${words}»`,
    seen: (name: string, moment: string) => `${name} så det ${moment} og tar kontakt.`,
    notSeen: (name: string) => `${name} har fått beskjed, og har ikke lest det ennå.`,
    answered: (moment: string, time: string) =>
      `Dere ba om støtte ${moment}. Det ble besvart etter ${time} i arbeidstida.`,
    call: 'Haster det? Ring',
    noAnswer: 'Får dere ikke svar? Ring',
    tooLong: 'Teksten er for lang. Bruk høyst 500 tegn.',
    over: 'Avtalen gjelder ikke lenger, og ønsket ble ikke sendt. Ring hvis det er noe.',
  },
  /** What the specialist reads. */
  asked: {
    from: {
      jobseeker: 'Jobbsøkeren ber om støtte',
      employer: 'Bedriften ber om støtte',
    } satisfies Record<DecisionParty, string>,
    since: (moment: string) => `Sendt ${moment}. De ser at du har lest det.`,
    wrote: (words: string) => `«${words}»`,
    text: 'Ring i dag. En kontakt du fører med dem, svarer på det.',
    mark: 'Det er besvart',
    markAbout: (who: string) => `(${who})`,
    onDesk: (who: string) => `${who}. Ring i dag.`,
    tag: 'Ber om støtte',
    earlierTitle: 'Ønsker om støtte som er besvart',
    earlier: (who: string, moment: string, time: string) =>
      `${who} ${moment}, besvart etter ${time}.`,
    count: (count: number) => (count === 1 ? 'Ett ønske' : `${count} ønsker`),
  },
};
