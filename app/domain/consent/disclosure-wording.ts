import type { DisclosureKind } from './disclosure-item';

interface Reasons {
  readonly whyTell: string;
  readonly whyNotTell: string;
}

/** For the jobseeker: what is good, and what may be less good, about telling each kind of fact. */
const reasonsByKind: Record<DisclosureKind, Reasons> = {
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

/** What a kind says too roughly, by what the fact is about. */
const reasonsByTopic: Readonly<Record<string, Reasons>> = {
  wanted: {
    whyTell: 'Bedriften ser hva du har lyst til.',
    whyNotTell: 'Ombestemmer du deg, kan du vente til du har prøvd.',
  },
  available: {
    whyTell: 'Da spør de bare om tider du kan.',
    whyNotTell: 'Kan tidene endre seg? Da kan du vente.',
  },
  standing: {
    whyTell: 'Da kan de legge opp dagen slik kroppen din liker.',
    whyNotTell: 'Bedriften kan lure på hvorfor. Kanskje går det fint når du har sett stedet.',
  },
  ladders: {
    whyTell: 'Da ber ingen deg om å klatre.',
    whyNotTell: 'Kanskje har de ingen stige. Da trenger du ikke si det.',
  },
  liftingKg: {
    whyTell: 'Da får du ikke løft som er for tunge.',
    whyNotTell: 'Bedriften kan tro du kan løfte mindre enn du kan.',
  },
  fineMotor: {
    whyTell: 'Da får du oppgaver som passer for hendene dine.',
    whyNotTell: 'Du kan se på oppgavene først.',
  },
  colour: {
    whyTell: 'Da kan de merke ting på en annen måte.',
    whyNotTell: 'Kanskje bruker de ikke farger. Du kan se først.',
  },
  numbers: {
    whyTell: 'Da kan beskjedene bli uten tall.',
    whyNotTell: 'Kanskje er det få tall i jobben. Du kan se først.',
  },
  reading: {
    whyTell: 'Da får du beskjeder på en måte du forstår.',
    whyNotTell: 'Noen tror feil om folk som leser lite. Du kan si det selv på møtet.',
  },
  hearing: {
    whyTell: 'Da får du med deg beskjeder fra første dag.',
    whyNotTell: 'Du kan si det selv når dere møtes.',
  },
  pace: {
    whyTell: 'Da vet de hvor fort du liker å jobbe.',
    whyNotTell: 'Du kan heller vise det på jobben.',
  },
  customerContact: {
    whyTell: 'Da vet de hvor mye du vil møte kunder.',
    whyNotTell: 'Det kan endre seg når du blir kjent. Du kan vente.',
  },
  company: {
    whyTell: 'Da får du jobbe alene eller sammen, slik du vil.',
    whyNotTell: 'Du kan hilse på kollegene først.',
  },
  setting: {
    whyTell: 'Da får du jobbe inne eller ute, slik du vil.',
    whyNotTell: 'Du kan se på stedet først.',
  },
  noise: {
    whyTell: 'Da kan de finne en plass der lyden passer for deg.',
    whyNotTell: 'Bedriften kan lure på hvorfor. Du kan høre på stedet først.',
  },
  itemVariety: {
    whyTell: 'Da får du passe mange varer å holde styr på.',
    whyNotTell: 'Du kan se på varene først.',
  },
  foods: {
    whyTell: 'Da slipper du mat du ikke vil ta i.',
    whyNotTell: 'Noen kan gjette noe privat om deg. Du kan vente.',
  },
  dress: {
    whyTell: 'Da er arbeidsklærne klare når du kommer.',
    whyNotTell: 'Noen kan gjette noe privat om deg. Du kan vente.',
  },
  shown: {
    whyTell: 'Da er det noen som viser deg oppgaven.',
    whyNotTell: 'Du kan be om det når du starter.',
  },
  written: {
    whyTell: 'Da kan de skrive en oppskrift til deg.',
    whyNotTell: 'Du kan be om en oppskrift når du starter.',
  },
  spoken: {
    whyTell: 'Da tar noen seg tid til å forklare.',
    whyNotTell: 'Du kan spørre når du starter.',
  },
  'side-by-side': {
    whyTell: 'Da får du en kollega ved siden av deg.',
    whyNotTell: 'Du kan be om det når du har hilst på dem.',
  },
  pictures: {
    whyTell: 'Da kan de ta bilder av trinnene til deg.',
    whyNotTell: 'Vi kan hjelpe deg å lage bilder selv.',
  },
};

/** Why to tell and why to wait, as near to the fact as we have words for. */
export function disclosureReasons(kind: DisclosureKind, topic: string | undefined): Reasons {
  return (topic && reasonsByTopic[topic]) || reasonsByKind[kind];
}
