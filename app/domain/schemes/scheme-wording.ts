import type { Decider, SchemeKey } from './scheme';

/** Schemes an employer may ask for, whether or not an agreement of ours can name them. */
export type GuideKey =
  | Exclude<SchemeKey, 'kommunal-praksis' | 'skolepraksis'>
  | 'firearig-lonnstilskudd'
  | 'sommerjobb'
  | 'vta-o'
  | 'funksjonsassistanse';

export const deciderNames: Record<Decider, string> = {
  nav: 'NAV',
  municipality: 'Kommunen',
  school: 'Skolen',
};

export const schemeNames: Record<SchemeKey | GuideKey, string> = {
  arbeidstrening: 'Arbeidstrening',
  'kommunal-praksis': 'Praksis i kommunalt program',
  skolepraksis: 'Utplassering fra skole',
  'midlertidig-lonnstilskudd': 'Midlertidig lønnstilskudd',
  'varig-lonnstilskudd': 'Varig lønnstilskudd',
  mentor: 'Mentortilskudd',
  inkluderingstilskudd: 'Inkluderingstilskudd',
  oppfolging: 'Oppfølging',
  'firearig-lonnstilskudd': 'Fireårig lønnstilskudd for unge',
  sommerjobb: 'Sommerjobb',
  'vta-o': 'Varig tilrettelagt arbeid hos dere',
  funksjonsassistanse: 'Funksjonsassistanse',
};

/** For an employer: one sentence on what it is, one on who decides. Never a promise. */
export const schemeExplanations: Record<SchemeKey | GuideKey, string> = {
  arbeidstrening:
    'Kandidaten prøver arbeidet uten lønn fra dere i en avtalt tid. NAV avgjør og må godkjenne før start.',
  'kommunal-praksis':
    'Kandidaten prøver arbeidet som del av et kommunalt program. Kommunen avgjør og må godkjenne før start.',
  skolepraksis:
    'Kandidaten prøver arbeidet som del av skolegangen. Skolen avgjør og må godkjenne før start.',
  'midlertidig-lonnstilskudd':
    'Et tilskudd til lønna i en begrenset tid for en som er ansatt hos dere. NAV avgjør.',
  'varig-lonnstilskudd':
    'Et tilskudd til lønna over lang tid for en som er ansatt hos dere. NAV avgjør.',
  mentor: 'Et tilskudd til timene en kollega bruker på å hjelpe til i jobben. NAV avgjør.',
  inkluderingstilskudd:
    'Et tilskudd til utgifter ved å legge til rette. NAV avgjør. Kjøp først når NAV har sagt ja.',
  oppfolging: 'Veiledning i jobben for begge parter, uten kostnad for dere. NAV avgjør.',
  'firearig-lonnstilskudd':
    'Et tilskudd til lønna i inntil fire år, som går ned hvert år. NAV avgjør.',
  sommerjobb: 'Et tilskudd til lønna for en ung person i en sommerjobb. NAV avgjør.',
  'vta-o':
    'Et fast beløp i måneden for en ansatt som trenger tett oppfølging over tid. NAV avgjør.',
  funksjonsassistanse:
    'Et tilskudd til praktisk hjelp i arbeidstida for en som er ansatt hos dere. NAV avgjør.',
};
