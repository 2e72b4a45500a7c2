import type { FunnelStep } from '~/app/domain/figures/year-figures';
import type { SpanKind } from '~/app/domain/figures/spans';
import { fewestShown } from '~/app/domain/profiles/caseload';

const steps: Record<FunnelStep, string> = {
  needs: 'Behov som bedrifter har meldt inn',
  asked: 'Jobbsøkere spurt om et behov',
  agreed: 'Ja fra jobbsøkeren til å bli vist',
  shown: 'Forslag vist for bedriften',
  met: 'Avtalte møter',
};

const spans: Record<SpanKind, string> = {
  needToProposal: 'Fra behovet er meldt inn til første forslag er vist',
  personToWorkplace: 'Fra jobbsøkeren begynner hos oss til første dag på en arbeidsplass',
  personToJob: 'Fra jobbsøkeren begynner hos oss til lønnet jobb',
};

/** The figures of a year: each with what it counts, said where it stands. */
export const figures = {
  title: 'Tall for året',
  titleOf: (year: number) => `Tall for ${year}`,
  leadOfAll: `Hele tjenesten samlet. Tall om færre enn ${fewestShown} personer vises ikke.`,
  leadOfOwn: 'Dine egne jobbsøkere og bedrifter. Ingen andre ser disse tallene.',
  yearsLabel: 'År',
  file: 'Last ned som regneark (CSV)',
  fileName: (year: number) => `tall-${year}.csv`,
  link: 'Se tall for året',
  what: 'Hva',
  count: 'Antall',
  people: 'Jobbsøkere',
  weeks: 'Uker',
  table: 'Tabell',
  value: 'Tall',
  unit: 'Enhet',
  few: `Færre enn ${fewestShown} personer`,
  weeksOf: (weeks: number) => String(weeks).replace('.', ','),
  unknownSpan: 'For få å regne av',
  others: 'Andre samlet',
  all: 'Alle samlet',
  noRows: 'Ingenting å vise for dette året.',
  funnel: {
    title: 'Fra behov til møte',
    about: 'Hvert steg telles den dagen det skjedde, også når saken begynte året før.',
    steps,
  },
  agreements: {
    title: 'Avtaler som begynte å gjelde',
    about: 'Telles den dagen den siste godtok. Hver type står for seg.',
  },
  hired: {
    title: 'Fikk jobb',
    about:
      'En ansettelse som gjelder, eller en utprøving der det er besluttet at det blir jobb. Alle stillinger teller, uansett timetall.',
    what: 'Jobbsøkere som fikk sin første lønnede jobb',
  },
  spans: {
    title: 'Hvor lang tid det tok',
    about:
      'Halvparten brukte så mange uker eller færre. Her telles det som ble ferdig i løpet av året.',
    kinds: spans,
  },
  unpaid: {
    title: 'Arbeid uten lønn',
    about: 'Uker telles til avtalens siste dag, eller til dagen den ble stoppet.',
    weeks: 'Uker uten lønn i løpet av året, alle samlet',
    overTwelve: 'Jobbsøkere med mer enn tolv uker uten lønn til sammen',
    undecided: 'Utprøvinger som er over uten beslutning nå',
  },
  companies: {
    title: 'Flere utprøvinger, ingen ansatt',
    about:
      'Bedrifter der minst to utprøvinger er over de siste to årene, og ingen har fått jobb. Ta det opp med dem.',
    none: 'Det gjelder ingen bedrifter nå.',
  },
  notNow: {
    title: 'Hvorfor bedrifter sa «ikke nå»',
    about: 'Antall jobbsøkere det gjaldt.',
  },
  stopped: {
    title: 'Hvorfor avtaler stoppet',
    about: 'Antall jobbsøkere det gjaldt.',
  },
  byOffice: {
    title: 'På arbeidsplass, per kontor',
    about: 'Jobbsøkere med en avtale som begynte å gjelde i året.',
  },
  bySector: {
    title: 'På arbeidsplass, per sektor',
    about: 'Jobbsøkere med en avtale som begynte å gjelde i året.',
  },
};
