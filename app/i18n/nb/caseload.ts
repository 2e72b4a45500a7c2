import { fewestShown, type CaseloadStanding } from '~/app/domain/profiles/caseload';

const standings: Record<CaseloadStanding, string> = {
  below: 'Færre enn NAVs veiledende tall',
  within: 'Innenfor NAVs veiledende tall',
  above: 'Flere enn NAVs veiledende tall',
};

/** How many jobseekers a specialist follows, beside what is usual elsewhere. */
export const caseload = {
  title: 'Jobbsøkere per jobbspesialist',
  specialist: 'Jobbspesialist',
  people: 'Jobbsøkere',
  beside: 'Ved siden av veiledningen',
  standings,
  few: `Færre enn ${fewestShown}`,
  guideTitle: 'Hva er vanlig?',
  guideText:
    'Tallene er veiledning, ikke grenser. Jo mer hjelp folk trenger, jo færre kan én jobbspesialist følge godt.',
  guides: {
    nav: (least: number | undefined, most: number) =>
      `NAV: ${least}–${most} (Veier mot målet, tall fra 2019)`,
    ips: (_least: number | undefined, most: number) =>
      `IPS: høyst ${most} (kvalitetsskalaen for IPS)`,
    sweden: (least: number | undefined, most: number) =>
      `Sverige: ${least}–${most} (SE i Norden, tall fra 2010–2011)`,
    sigtuna: (least: number | undefined, most: number) =>
      `Jobbspesialister på konferansen i Sigtuna 2010 ønsket: høyst ${least}–${most}`,
  },
  uncounted: 'Skjermede jobbsøkere er ikke med i tallene.',
  nobody: 'Ingen jobbspesialister kan logge inn ennå.',
};
