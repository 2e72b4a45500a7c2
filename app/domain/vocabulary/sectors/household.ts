import { defineSector } from '../define-sector';

export const household = defineSector(
  {
    id: 'household',
    label: 'hjem og hushold',
    labels: `hushold, husstell, hushaldsarbeid, heime, hushåll, husholdning, huslige ting, husmor,
      hushaldning, drive hus og hjem, hus og hjem, husligt arbejde, hushållsarbete, huslige sysler`,
    related: ['cleaning', 'canteen', 'laundry'],
  },
  [
    {
      id: 'housework',
      label: 'rydde hjemme',
      labels: `huslig arbeid, rydde hus, holde orden hjemme, rydde og vaske hjemme, städa hemma,
        rydde op derhjemme, rydde leilighet, husarbeide, stelle hjemme, stell i huset,
        rydde på rommet, rydde soverommet, rydde stua, rydde hjemme hos folk, husvask og rydding,
        hemsysslor, göra hushållssysslor, rydde heime, holde det ryddig hjemme,
        rydde skap og skuffer, rydde stova`,
      related: ['home-cleaning'],
    },
    {
      id: 'grocery-shopping',
      label: 'handle mat',
      labels: `handle inn, dagligvarehandling, handle dagligvarer, innkjøp, handla mat, købe ind,
        handleliste, gjøre innkjøp, shopping, handletur, handle på butikken, kjøpe inn mat, gå og
        handle, bære handleposer, gå på indkøb, handle matvarer, innkjøpsrunde, storhandel,
        storhandle`,
      related: ['errands'],
    },
    {
      id: 'babysitting',
      label: 'barnepass',
      labels: `passe barn, barnevakt, dagmamma, sitte barnevakt, barnpassning, børnepasning,
        babysitter, passe unger, au pair, passe småbarn, være barnevakt, passe baby,
        trille barnevogn, passe nabobarn, barnepike, sitta barnvakt, passe børn, dagmamma hjemme,
        barnejente, barnepass på kvelden, sitje barnevakt`,
      related: ['kindergarten'],
    },
  ],
);
