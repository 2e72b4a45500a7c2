import type { DisclosureKind } from './disclosure-item';

/** For the jobseeker: what is good, and what may be less good, about telling each kind of fact. */
export const disclosureReasons: Record<DisclosureKind, { whyTell: string; whyNotTell: string }> = {
  task: {
    whyTell: 'Bedriften ser at du kan det de trenger.',
    whyNotTell: 'Du kan heller vise det på jobben.',
  },
  experience: {
    whyTell: 'Erfaring gjør bedriften tryggere.',
    whyNotTell: 'Du kan fortelle om det på møtet.',
  },
  licence: {
    whyTell: 'Bedriften trenger en som har dette.',
    whyNotTell: 'Du kan vise det på møtet.',
  },
  strength: {
    whyTell: 'Det gir et godt førsteinntrykk.',
    whyNotTell: 'Du trenger ikke si det for å få et møte.',
  },
  condition: {
    whyTell: 'Da kan bedriften legge til rette før du starter.',
    whyNotTell: 'Bedriften kan lure på hvorfor. Du kan vente til møtet.',
  },
  'private-condition': {
    whyTell: 'Da slipper du å ta det opp den første dagen.',
    whyNotTell: 'Noen kan gjette noe privat om deg. Du kan vente.',
  },
  hours: {
    whyTell: 'Da blir timene riktige for deg.',
    whyNotTell: 'Du kan avtale tid på møtet.',
  },
  learning: {
    whyTell: 'Da får du opplæring som passer for deg.',
    whyNotTell: 'Du kan si det når du starter.',
  },
};
