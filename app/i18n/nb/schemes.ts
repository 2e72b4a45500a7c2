import type { SchemeWish } from '~/app/domain/schemes/scheme-guide';
import type { WageScheme } from '~/app/domain/schemes/subsidy-case';

const wishes: Record<SchemeWish, string> = {
  trial: 'Prøve arbeidet før noen blir ansatt',
  wage: 'Dekke en del av lønna',
  colleague: 'Tid til at en kollega kan hjelpe',
  adapting: 'Kjøpe noe for å legge til rette',
  'follow-up': 'En fast person å ringe',
};

const wageSchemes: Record<WageScheme, string> = {
  'midlertidig-lonnstilskudd': 'Midlertidig lønnstilskudd',
  'varig-lonnstilskudd': 'Varig lønnstilskudd',
  'firearig-lonnstilskudd': 'Fireårig lønnstilskudd for unge',
  sommerjobb: 'Sommerjobb',
};

/** What support there is, and what it may come to: guidance, and never a promise. */
export const schemes = {
  wishes,
  wageSchemes,
  guide: {
    title: 'Støtte dere kan spørre NAV om',
    lead: 'Alt her er til hjelp, ikke et løfte. NAV avgjør om en ordning gjelder.',
    legend: 'Hva trenger dere?',
    legendHint: 'Spørsmålene gjelder jobben. Vi spør aldri om hvorfor en person kan få støtte.',
    show: 'Vis det som passer',
    all: 'Vis alt',
    rate: 'Beløp',
    longest: 'Hvor lenge',
    must: 'Dette må dere gjøre',
    official: (name: string) => `Les om ${name.toLowerCase()} hos NAV`,
    estimate: (name: string) => `Regn ut et eksempel på ${name.toLowerCase()}`,
    unverified: 'Ikke kontrollert mot NAVs egen side',
    stepsTitle: 'Slik går det til',
    steps: [
      'Vi snakker med NAV-veilederen om hva som kan passe.',
      'NAV sier ja eller nei, og hvor mye. Vent med å regne med pengene til da.',
      'Dere og NAV gjør avtalen. Jobben starter etter det.',
      'Dere søker om pengene etterpå, ut fra lønna som er betalt.',
    ],
    checked: (date: string) => `Sist lest ${date}. Regler endres, ofte i januar og mai.`,
  },
  estimate: {
    title: 'Regn ut et eksempel',
    lead: 'Bruk tall fra jobben. Ingenting blir lagret.',
    back: 'Alle støtteordninger',
    scheme: 'Ordning',
    choose: 'Velg',
    wage: 'Lønn i måneden, før skatt',
    wageUnit: 'kroner',
    percent: 'Sats, slik NAV har sagt',
    percentHint:
      'Midlertidig: 40 eller 60. Varig: inntil 75. Sommerjobb: 50 eller 75. Fireårig: la stå tomt.',
    percentUnit: 'prosent',
    holiday: 'Feriepenger',
    pension: 'Pensjon',
    pensionHint: 'Loven krever minst 2 prosent.',
    tax: 'Arbeidsgiveravgift',
    taxHint: 'Følger sonen bedriften ligger i. 14,1 er det vanligste.',
    rateOf: (rate: string) => `${rate.replace('.', ',')} prosent`,
    start: 'Første dag',
    end: 'Siste dag',
    datesHint: 'Med datoer ser dere beløpet måned for måned.',
    compute: 'Regn ut',
    resultTitle: 'Et anslag',
    total: (amount: string) => `Anslag i alt: ${amount} kroner`,
    scheduleTitle: 'Måned for måned',
    columns: { when: 'Tid', percent: 'Sats', amount: 'Anslag' },
    period: (from: string, to: string) => `${from} – ${to}`,
    percentIs: (percent: string) => `${percent} %`,
    kroner: (amount: string) => `${amount} kr`,
    errors: {
      scheme: 'Velg en ordning.',
      wage: 'Skriv lønna i hele kroner, for eksempel 32 000.',
      percent: 'Skriv satsen som et tall fra 1 til 75, for eksempel 40.',
      holiday: 'Velg hvor mye dere betaler i feriepenger.',
      pension: 'Skriv pensjonen som et tall fra 0 til 30, for eksempel 2.',
      tax: 'Velg arbeidsgiveravgiften for sonen deres.',
      date: 'Skriv en dato som finnes.',
      'before-start': 'Siste dag må være etter første dag.',
      'too-long': 'Regn høyst fem år om gangen. Velg en tidligere siste dag.',
    },
  },
};
