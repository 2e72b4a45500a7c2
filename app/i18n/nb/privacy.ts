/** What we do with data, in short, and how the pages can be used. */
export const privacy = {
  title: 'Personvern og tilgjengelighet',
  lead: 'Kort om hva vi lagrer, hvem som ser det, og hvordan sidene kan brukes.',
  sections: [
    {
      title: 'Den det gjelder, bestemmer',
      lines: [
        'Ingen bedrift får vite om en jobbsøker før jobbsøkeren har sagt ja til akkurat den bedriften.',
        'Et ja kan trekkes tilbake når som helst. Da blir presentasjonen borte med en gang.',
        'Jobbsøkeren kan lese alt som er lagret om seg, og hvem som har lest det.',
      ],
    },
    {
      title: 'Hva bedriften ser',
      lines: [
        'En presentasjon uten navn, som personen har godkjent.',
        'Navnet først når det blir et møte, og bare hvis personen sier ja en gang til.',
        'Aldri helse, ytelser, alder, familie, tro eller hvor noen kommer fra.',
      ],
    },
    {
      title: 'Hva vi lagrer om bedriften',
      lines: [
        'Navn, kommune, oppgavene dere melder inn og hvem vi skal snakke med.',
        'Våre ansatte ser det. Andre bedrifter ser det ikke.',
      ],
    },
    {
      title: 'Hvordan vi passer på',
      lines: [
        'Navn og fri tekst om personer er kryptert med en egen nøkkel for hver person.',
        'Alt som skjer, føres i en logg som ikke kan endres uten at det synes.',
        'Vi bruker bare informasjonskapsler som trengs for å være logget inn.',
      ],
    },
    {
      title: 'Rettighetene dine',
      lines: [
        'Virksomheten som står nederst på siden, har ansvaret for opplysningene. Spør dem om hvor lenge de lagrer hva.',
        'Du kan be om innsyn, retting og sletting.',
        'Er du uenig i hvordan opplysningene brukes, kan du klage til Datatilsynet.',
      ],
    },
    {
      title: 'Tilgjengelighet',
      lines: [
        'Sidene skal kunne brukes med tastatur, skjermleser, stor skrift og uten JavaScript.',
        'Vi følger WCAG 2.2 på nivå AA. Finner du noe som ikke virker, vil vi gjerne vite det.',
      ],
    },
  ],
  contactTitle: 'Spørsmål?',
  contact: (provider: string) => `Ring ${provider},`,
};
