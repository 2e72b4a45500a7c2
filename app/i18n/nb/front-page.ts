/** The public front page, for employers: plain business language. */
export const frontPage = {
  metaTitle: 'Få gjort oppgavene som blir liggende',
  eyebrow: 'For bedrifter',
  title: 'Oppgaver som aldri blir gjort?',
  lead: 'Meld inn det som blir liggende. Vi finner en som vil gjøre det, og følger opp så lenge det trengs.',
  post: 'Meld inn oppgaver',
  how: 'Slik virker det',
  free: 'Tre minutter på telefonen. Gratis. Dere binder dere ikke til noe.',
  picture: {
    caption: 'Fem små oppgaver i et bakeri blir én god jobb.',
    sum: '16 timer i uka',
    tasks: [
      { title: 'Vaske brett', detail: '5 t' },
      { title: 'Pakke brød', detail: '4 t' },
      { title: 'Esker', detail: '1 t' },
      { title: 'Lager og pant', detail: '3 t' },
      { title: 'Fylle disken', detail: '3 t' },
    ],
  },
  stepsTitle: 'Fra oppgave til jobb',
  stepLabel: (number: number) => `Steg ${number}`,
  steps: [
    {
      title: 'Dere melder inn',
      text: 'Noen trykk om hva, når og hvor mye. Vi ringer innen to arbeidsdager.',
    },
    {
      title: 'Vi foreslår en kandidat',
      text: 'Dere leser hva personen kan og vil, og når det fungerer best. Uten navn, ett forslag om gangen.',
    },
    {
      title: 'Dere prøver sammen',
      text: 'En skriftlig avtale med start, slutt og faste datoer. Vi er med fra første dag.',
    },
    {
      title: 'Dere bestemmer dere',
      text: 'Ved slutten avgjør dere: ansette, fortsette eller stoppe. Vi følger opp også etterpå.',
    },
  ],
  bargainTitle: 'En rettferdig avtale',
  getTitle: 'Dette får dere',
  get: [
    'En som vil gjøre oppgavene, og som passer til dem',
    'Én fast kontakt som svarer på telefon',
    'Hjelp til opplæring på arbeidsplassen',
    'Ferdig utfylte papirer',
    'Klare svar om støtte. Det er NAV som avgjør',
  ],
  giveTitle: 'Dette gir dere',
  give: [
    'Oppgaver som faktisk skal gjøres',
    'En kollega som tar imot',
    'Ærlige tilbakemeldinger',
    'En samtale om lønn før avtalen er ute',
    'Lønn og vilkår som for andre når det blir en jobb',
  ],
  dutiesTitle: 'Hva vi lover hverandre',
  duties: [
    'Vi ringer når vi har sagt at vi ringer, og sier fra hvis vi ikke finner noen.',
    'Dere sier fra når noe skjer, så kommer vi.',
    'Ingen arbeider gratis på ubestemt tid. Hver avtale har en slutt og en beslutning.',
    'Arbeidsplassen er trygg, og risikoen er vurdert før start.',
  ],
  doubtsTitle: 'Det mange lurer på',
  doubts: [
    {
      question: 'Hvem er det som kommer?',
      answer:
        'En som vil jobbe, og som har sagt ja til å bli foreslått for dere. Dere leser om erfaring og styrker først. Så møtes dere, og en av oss er med.',
    },
    {
      question: 'Vi har ikke tid til opplæring',
      answer:
        'Det er derfor vi er med. Vi lærer bort oppgavene sammen med en kollega, og trekker oss gradvis tilbake.',
    },
    {
      question: 'Hva om det ikke går?',
      answer:
        'Da sier dere fra, og vi løser det eller avslutter. Avtalen har en sluttdato, og dere har ikke lovet en ansettelse.',
    },
    {
      question: 'Hva koster det?',
      answer:
        'Det er gratis å melde inn og å få forslag. Blir det en jobb, betaler dere vanlig lønn. Noen ganger kan NAV gi støtte.',
    },
  ],
  endTitle: 'Hva blir aldri gjort hos dere?',
};
