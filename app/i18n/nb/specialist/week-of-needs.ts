/** This week's needs, and who completes which. */
export const weekOfNeeds = {
  title: 'Ukas behov',
  lead: 'Det som kom inn denne uka, og det ingen har tatt. Den som tar et behov, ringer bedriften og fyller ut resten.',
  see: 'Se ukas behov',
  untakenTitle: 'Ingen har tatt',
  untakenNone: 'Alle nye behov er tatt.',
  takenTitle: 'Tatt',
  takenNone: 'Ingen har tatt noe ennå.',
  newTag: 'Ny denne uka',
  claim: 'Jeg tar det',
  release: 'Gi fra deg',
  about: (title: string) => `: ${title}`,
  yours: 'Du fyller ut',
  takenBy: (name: string) => `${name} fyller ut`,
  takenMeanwhile: (name: string) => `${name} tok behovet før deg.`,
  changedMeanwhile: 'Noe har endret seg siden siden ble vist. Se hvordan det står nå.',
};
