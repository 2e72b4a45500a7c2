import { rateTableVersion } from './rate-table';
import { schemeKeys, type Scheme, type SchemeKey, type SchemeUse } from './scheme';

const navAgreements = 'NAVs løsning for tiltaksavtaler';
const navRead = { decider: 'nav', source: navAgreements, checkedOn: rateTableVersion } as const;

/** Guidance only: the decider settles every case, and none of this ranks a match (domain §2.10). */
const catalogue: Record<SchemeKey, Omit<Scheme, 'key'>> = {
  arbeidstrening: { use: 'unpaid-work', ...navRead },
  'kommunal-praksis': {
    use: 'unpaid-work',
    decider: 'municipality',
    source: 'Kommunens eget program',
    checkedOn: null,
  },
  skolepraksis: {
    use: 'unpaid-work',
    decider: 'school',
    source: 'Skolens avtale om utplassering',
    checkedOn: null,
  },
  'midlertidig-lonnstilskudd': { use: 'wage', ...navRead },
  'varig-lonnstilskudd': { use: 'wage', ...navRead },
  mentor: { use: 'support', ...navRead },
  inkluderingstilskudd: { use: 'support', ...navRead },
  oppfolging: { use: 'support', ...navRead },
};

export function schemeOf(key: SchemeKey): Scheme {
  return { key, ...catalogue[key] };
}

/** The schemes of one use, in the order they are listed on screens. */
export function schemesFor(use: SchemeUse): Scheme[] {
  return schemeKeys.map(schemeOf).filter((scheme) => scheme.use === use);
}
