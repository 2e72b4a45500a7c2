/** The public front page, for employers: plain business language. */
export const frontPage = {
  metaTitle: 'Få gjort oppgavene som blir liggende',
  eyebrow: 'For bedrifter',
  title: 'Oppgaver som aldri blir gjort?',
  lead: 'Meld inn det som blir liggende. Vi finner en som vil gjøre det, og følger opp så lenge det trengs.',
  post: 'Meld inn oppgaver',
  haveAccess: 'Har dere tilgang?',
  signIn: 'Logg inn',
  how: 'Slik virker det',
  free: 'Tre minutter på mobilen. Gratis. Dere binder dere ikke til noe.',
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
  publicTitle: 'Offentlig arbeidsgiver?',
  publicLead: 'Det er lett å prøve ut. Det er vanskelig å ansette. La oss si det først.',
  publicPoints: [
    {
      title: 'Hva som er vanskelig',
      text: 'Stillingen må finnes, den må lyses ut, og den beste søkeren skal ha den. En utprøving gir ingen forrang.',
    },
    {
      title: 'Det vi spør om først',
      text: 'Er det penger til en stilling? Hvem kan si ja? Når lyses den ut? Uten et svar starter vi ingen ulønnet utprøving.',
    },
    {
      title: 'Hva som går',
      text: 'Vikariat, deltid, helg og sommer. Noen kan bli kjent med jobben i tide og søke når den lyses ut.',
    },
  ],
  bargainTitle: 'En rettferdig avtale',
  bargainLead: 'Dere trenger å få noe gjort. Noen vil gjøre det. Begge deler teller like mye.',
  getTitle: 'Dette får dere',
  get: [
    'En som vil gjøre oppgavene, og som kan gjøre dem',
    'Én fast kontakt som svarer på telefon',
    'Hjelp til opplæring, også for kolleger og ledere',
    'Ingen annonse og ingen bunke med søknader',
    'Ferdig utfylte papirer',
    'Klare svar om støtte. Det er NAV som avgjør',
  ],
  giveTitle: 'Dette gir dere',
  give: [
    'Oppgaver som faktisk skal gjøres',
    'En kollega som tar imot',
    'Tid til opplæring i starten',
    'Ærlige tilbakemeldinger',
    'En samtale om lønn før avtalen er ute',
    'Lønn og vilkår som for andre når det blir en jobb',
  ],
  promiseTitle: 'Det lover vi',
  promises: [
    'Vi ringer når vi har sagt det.',
    'Vi sier fra hvis vi ikke finner noen.',
    'Vi sier hva personen kan, og når det fungerer best.',
    'Vi er enige med dere om hvor ofte vi kommer. Ingen dukker opp uten avtale.',
    'Vi følger opp også etter at noen er ansatt.',
  ],
  dutiesTitle: 'Det lover dere',
  duties: [
    'Arbeidsplassen er trygg. Risikoen er vurdert før start.',
    'Dere lærer opp, og sier fra når noe skjer. Så kommer vi.',
    'Ingen arbeider gratis på ubestemt tid. Hver avtale har en slutt og en beslutning.',
    'Ingen mister jobb eller timer fordi noen kommer til.',
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
      question: 'Klarer personen jobben?',
      answer:
        'Vi foreslår bare noen som kan gjøre oppgavene, eller lære dem. Er noe vanskelig, sier vi det før dere møtes. Ofte er svaret et annet tidspunkt eller en annen fordeling.',
    },
    {
      question: 'Blir det mye sykefravær?',
      answer:
        'Det kan ingen love noe om, for noen ansatt. Vi avtaler på forhånd hva dere gjør når noe skjer, og hvem dere ringer.',
    },
    {
      question: 'Hva sier kollegene?',
      answer:
        'Spør dem tidlig. De får vite det de trenger, med ord personen har sagt ja til. Vi hjelper også kolleger og ledere.',
    },
    {
      question: 'Hva om det ikke går?',
      answer:
        'Da sier dere fra, og vi løser det eller avslutter. Avtalen har en sluttdato, og dere har ikke lovet en ansettelse.',
    },
    {
      question: 'Vi har bare noen timer i uka',
      answer:
        'Det er nok til å begynne. Flere små oppgaver kan bli én jobb, også sammen med en annen avdeling.',
    },
    {
      question: 'Hva koster det?',
      answer:
        'Det er gratis å melde inn og å få forslag. Blir det en jobb, betaler dere vanlig lønn. Noen ganger kan NAV gi støtte.',
    },
  ],
  voicesTitle: 'Hva andre arbeidsgivere sier',
  voicesMark: 'Oppdiktede eksempler. De står bare i demoen.',
  voices: [
    {
      quote:
        'Jeg trodde jeg måtte finne på noe. Så skrev jeg ned det vi aldri rekker, og det var en halv stilling.',
      who: 'Daglig leder i et bakeri',
    },
    {
      quote:
        'Det beste er at noen tar telefonen. Vi har ringt to ganger, og begge gangene kom de samme dag.',
      who: 'Verkstedeier',
    },
    {
      quote: 'Første forslag passet ikke. Vi sa det rett ut, og det var helt greit.',
      who: 'Butikksjef',
    },
  ],
  endTitle: 'Hva blir aldri gjort hos dere?',
};
