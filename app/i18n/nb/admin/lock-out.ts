/** Shutting somebody out, and letting in again. */
export const lockOut = {
  title: (name: string) => `Steng ute ${name}?`,
  lead: {
    specialist:
      'Det gjelder med en gang. Du kan slippe inn igjen siden, men det som er flyttet til andre, kommer ikke tilbake av seg selv.',
    other: 'Det gjelder med en gang. Du kan slippe inn igjen siden, med samme e-postadresse.',
  },
  letIn: {
    title: (name: string) => `Slipp inn ${name} igjen?`,
    plain: 'Personen logger inn på nytt med samme e-postadresse.',
    backTitle: 'Dette kommer tilbake når du slipper inn igjen',
    back: (name: string) => [
      'Innlogging med samme e-postadresse. Gamle innlogginger er fortsatt avsluttet.',
      `Jobbsøkere som ikke har sagt ja til en annen. Spørsmålet trekkes tilbake, og de blir hos ${name}, med forslag og avtaler.`,
      'Bedrifter som ingen har tatt over.',
    ],
    goneTitle: 'Dette kommer ikke tilbake av seg selv',
    gone: (name: string) => [
      `Bedrifter som en annen har tatt over. Du kan gi dem tilbake når du slipper inn ${name}.`,
      'Jobbsøkere som har sagt ja til en annen. De blir hos den nye.',
      'Saker kolleger delte, roller som medkontakt, og bedrifter kolleger ville gi fra seg. De må avtales på nytt.',
    ],
    giveBack: (name: string) => `Hvilke bedrifter skal ${name} få tilbake?`,
    giveBackHint:
      'Bedriftene du velger, får e-post om hvem de skal ringe. De andre blir der de er. Den som tok over, får e-post.',
    isWith: (to: string) => `Nå hos ${to}`,
    isWithAndOver: (to: string) =>
      `Nå hos ${to}. Samarbeidet er over, så bedriften får ikke e-post.`,
    confirm: 'Slipp inn igjen',
  },
  isOut: (name: string) => `${name} er stengt ute`,
  isOutLead: 'Alle innlogginger er avsluttet.',
  heldTitle: 'Dette har personen ansvar for',
  leftTitle: 'Dette står igjen',
  held: {
    jobseekers: 'Jobbsøkere',
    proposals: 'Åpne kandidatforslag',
    agreements: 'Avtaler',
    companies: 'Bedrifter med fast kontakt',
  },
  waitingTitle: 'Venter på svar',
  waiting: (count: number) =>
    count === 1
      ? 'Én jobbsøker er spurt om en ny jobbspesialist, og flyttes ved et ja.'
      : `${count} jobbsøkere er spurt om en ny jobbspesialist. Hver av dem flyttes ved et ja.`,
  askedByLetter: (count: number) =>
    count === 1 ? 'Én er spurt på e-post.' : `${count} er spurt på e-post.`,
  withoutAddress: (count: number) =>
    `${count === 1 ? 'Én har' : `${count} har`} ikke e-post, og har ikke fått spørsmålet. Den som tar over, må spørre i et møte. Telefonnummeret kan to administratorer åpne sammen.`,
  breakGlass: 'Be om nødinnsyn for å ringe',
  whoTakesOver: 'Hvem tar over?',
  whoTakesOverHint:
    'Bedriftene får ny fast kontakt med en gang. Jobbsøkerne blir spurt, og flyttes når de sier ja. Den som tar over, får e-post.',
  noSuccessor: 'Velg en jobbspesialist som tar over',
  nobody:
    'Ingen andre jobbspesialister kan logge inn. Jobbsøkere og bedrifter venter til du har gitt en ny tilgang og valgt den her.',
  confirm: 'Steng ute',
  handOver: 'La valgte jobbspesialist ta over',
  back: 'Til brukerne',
};
